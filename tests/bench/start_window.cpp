// SPDX-License-Identifier: GPL-3.0-or-later
// How long the desktop program takes from the start of its process until its first window is painted, a
// project is shown and LibTorch is loaded. The program says when (knockscope.start in app/desktop/main.cpp).

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace Qt::StringLiterals;

constexpr int kLongestStart = 120'000; // milliseconds

/// Milliseconds from the start of the process to each of `steps`.
std::map<QByteArray, double> timeStart(const QString& program, const QStringList& arguments,
                                       const QProcessEnvironment& environment,
                                       const std::vector<QByteArray>& steps)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setReadChannel(QProcess::StandardError);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    std::map<QByteArray, double> times;
    QByteArray said;
    const auto hasAll = [&] {
        return std::all_of(steps.begin(), steps.end(),
                           [&](const auto& step) { return times.contains(step); });
    };
    while (!hasAll()) {
        if (!process.waitForReadyRead(kLongestStart)) {
            process.kill();
            process.waitForFinished();
            throw std::runtime_error("the program did not come that far: " + said.toStdString());
        }
        const double now = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        while (process.canReadLine()) {
            const QByteArray line = process.readLine().trimmed();
            said += line + ' ';
            times.emplace(line, now);
        }
    }
    process.kill();
    process.waitForFinished();
    return times;
}

nlohmann::json summary(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return {{"median", values[values.size() / 2]}, {"worst", values.back()}};
}

int measure(const QString& program, const QString& project, int starts)
{
    const QTemporaryDir settings; // whatever the program remembers of other windows stays out
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"knockscope.start=true"_s);
    environment.insert(u"QT_MESSAGE_PATTERN"_s, u"%{message}"_s);
    environment.insert(u"QT_LOGGING_TO_CONSOLE"_s, u"1"_s); // nothing to the system's journal
    environment.insert(u"XDG_CONFIG_HOME"_s, settings.path());
    std::vector<QByteArray> steps{"window painted", "LibTorch loaded"};
    QStringList arguments;
    if (!project.isEmpty()) {
        steps.emplace_back("project shown");
        arguments << project;
    }
    timeStart(program, arguments, environment, steps); // reads the files from the disk
    std::map<QByteArray, std::vector<double>> times;
    for (int i = 0; i < starts; ++i) {
        for (const auto& [step, time] : timeStart(program, arguments, environment, steps))
            times[step].push_back(time);
    }
    nlohmann::json json = {{"starts", starts},
                           {"platform", environment.value(u"QT_QPA_PLATFORM"_s, u"default"_s).toStdString()},
                           {"window_painted_milliseconds", summary(times["window painted"])},
                           {"libtorch_loaded_milliseconds", summary(times["LibTorch loaded"])}};
    if (!project.isEmpty())
        json["project_shown_milliseconds"] = summary(times["project shown"]);
    fmt::print("{}\n", json.dump(1));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    CLI::App app("Times the start of the desktop program; files are in the system's cache.", "start_window");
    std::string program = KNOCKSCOPE_PROGRAM;
    std::string project;
    int starts = 10;
    app.add_option("--program", program)->capture_default_str();
    app.add_option("--project", project, "a project folder to open");
    app.add_option("--starts", starts)->capture_default_str()->check(CLI::Range(1, 1000));
    CLI11_PARSE(app, argc, argv);
    try {
        return measure(QString::fromStdString(program), QString::fromStdString(project), starts);
    } catch (const std::exception& error) {
        fmt::print(stderr, "start_window: {}\n", error.what());
        return 1;
    }
}
