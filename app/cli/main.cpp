// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/base/version.h"

#include <fmt/format.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <string>
#include <unistd.h>

namespace {

constexpr int kExitOk = 0;
constexpr int kExitFailed = 1;
constexpr int kExitUsage = 2;
constexpr int kExitCancelled = 3;

std::atomic<bool> g_interrupted{false};
std::atomic<bool> g_stopRequested{false};
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may only touch lock-free atomics");

void onInterrupt(int signal)
{
    g_interrupted = true;
    std::signal(signal, SIG_DFL); // a second Ctrl-C ends the program at once
}

void onStopRequest(int)
{
    g_stopRequested = true;
}

int exitCodeOf(const knockscope::JobResult& result)
{
    switch (result.outcome) {
    case knockscope::Outcome::Done:
    case knockscope::Outcome::StoppedAndKept:
        return kExitOk;
    case knockscope::Outcome::Cancelled:
        return kExitCancelled;
    case knockscope::Outcome::Failed:
    case knockscope::Outcome::OutOfMemory:
        break;
    }
    return result.error == knockscope::ErrorKind::Usage ? kExitUsage : kExitFailed;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace knockscope;

    CLI::App app("Predicts how knockdowns shift whole expression distributions.", "knockscope-cli");
    app.set_version_flag("--version", std::string("knockscope-cli ") + kVersion);
    app.require_subcommand(1);
    cli::Action action;
    cli::addInspectCommand(app, action);
    cli::addSimulateCommand(app, action);
    cli::addImportCommand(app, action);
    cli::addEmbedCommand(app, action);
    cli::addSignificanceCommand(app, action);
    cli::addModelsCommand(app, action);
    cli::addTrainCommand(app, action);
    cli::addEvaluateCommand(app, action);
    cli::addCompareCommand(app, action);
    cli::addExperimentCommand(app, action);
    cli::addPredictCommand(app, action);
    cli::addExportCommand(app, action);
    cli::addImportRunCommand(app, action);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0)
            return app.exit(error); // --help and --version
        const auto chosen = app.get_subcommands();
        const std::string name =
            chosen.empty() ? app.get_name() : app.get_name() + " " + chosen.front()->get_name();
        fmt::print(stderr, "{}: {} (see {} --help)\n", name, error.what(), name);
        return kExitUsage;
    }

    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    std::signal(SIGUSR1, onStopRequest);
    cli::ProgressPrinter printer(::isatty(STDERR_FILENO) != 0);
    JobMonitor monitor(
        &g_interrupted, [&](const Progress& progress) { printer.show(progress); },
        std::chrono::milliseconds(100), &g_stopRequested);
    const JobResult result = runJob([&] {
        action(monitor);
        return Outcome::Done;
    });
    printer.clear();
    if (result.outcome == Outcome::Cancelled)
        fmt::print(stderr, "Stopped; what was finished is kept.\n");
    else if (!result.message.empty())
        fmt::print(stderr, "{}\n", result.message);
    return exitCodeOf(result);
}
