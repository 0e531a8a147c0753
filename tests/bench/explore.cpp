// SPDX-License-Identifier: GPL-3.0-or-later
// How long the real window takes, from a key press to the last thing painted, to show the next perturbation.

#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/explorer/explorer.h"
#include "ui/windows/main_window.h"
#include "ui/windows/theme.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QTableView>

#include <algorithm>
#include <string>
#include <vector>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPatience = 120'000; // ms, to open the project and to summarise it
constexpr qint64 kQuiet = 25; // ms without painting: everything is shown

struct Settings {
    std::string project;
    std::vector<std::string> runs;
    int steps = 200;
    int genes = 1;
    int width = 1280;
    int height = 800;
};

/// Knows when something was painted.
class PaintWatch final : public QObject {
public:
    bool painted = false;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

template <class Condition> bool waitFor(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > kPatience)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

int measure(QApplication& application, const Settings& settings)
{
    MainWindow window;
    window.resize(settings.width, settings.height);
    window.show();
    window.openProject(QString::fromStdString(settings.project));
    Explorer& explorer = window.explorer();
    const auto isShown = [&explorer] {
        const auto shown = explorer.shown();
        return shown && !shown->runs.empty()
            && shown->runs.front().response->perturbation == explorer.selection().perturbation;
    };
    if (!waitFor(isShown)) {
        fmt::print(stderr, "The project does not open.\n");
        return 1;
    }
    Selection selection = explorer.selection();
    if (!settings.runs.empty())
        selection.runs = settings.runs;
    selection.perturbation = toUtf8(explorer.workspace()->perturbations.front().name);
    selection.genes.clear();
    for (int gene = 0; gene < settings.genes; ++gene)
        selection.genes.push_back(gene);
    explorer.select(selection);
    if (!waitFor([&] {
            const auto shown = explorer.shown();
            return shown && shown->runs.size() == std::max<std::size_t>(1, settings.runs.size());
        })
        || !waitFor([&] { return explorer.hasSummaries(); })) {
        fmt::print(stderr, "The runs do not open.\n");
        return 1;
    }

    auto* table = window.findChild<QTableView*>(u"perturbationTable"_s);
    table->setFocus();
    PaintWatch watch;
    application.installEventFilter(&watch);
    const auto step = [&] {
        const std::string before = explorer.selection().perturbation;
        QElapsedTimer timer;
        timer.start();
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent key(type, Qt::Key_Down, Qt::NoModifier);
            QCoreApplication::sendEvent(table, &key);
        }
        qint64 lastPaint = 0; // ns
        while (!isShown() || timer.nsecsElapsed() - lastPaint < kQuiet * 1'000'000) {
            watch.painted = false;
            QCoreApplication::processEvents();
            if (watch.painted)
                lastPaint = timer.nsecsElapsed();
            if (timer.elapsed() > kPatience || explorer.selection().perturbation == before)
                return -1.0;
        }
        return static_cast<double>(lastPaint) / 1e6;
    };
    std::vector<double> milliseconds;
    for (int i = 0; i < settings.steps; ++i) {
        const double taken = step();
        if (taken < 0)
            break; // the last perturbation
        milliseconds.push_back(taken);
    }
    if (milliseconds.empty()) {
        fmt::print(stderr, "There is only one perturbation.\n");
        return 1;
    }
    const auto& workspace = *explorer.workspace();
    const nlohmann::json json = {
        {"genes", workspace.geneNames->size()},
        {"perturbations", workspace.perturbations.size()},
        {"runs_shown", std::max<std::size_t>(1, settings.runs.size())},
        {"genes_selected", settings.genes},
        {"window", {settings.width, settings.height}},
        {"platform", QGuiApplication::platformName().toStdString()},
        {"steps", milliseconds.size()},
        {"next_perturbation_milliseconds",
         {{"median", quantile(milliseconds, 0.5)},
          {"p99", quantile(milliseconds, 0.99)},
          {"worst", quantile(milliseconds, 1)}}}};
    fmt::print("{}\n", json.dump(1));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("Times moving through a project's perturbations in the window, key by key.", "explore");
    Settings settings;
    app.add_option("--project", settings.project, "a project folder")->required();
    app.add_option("--run", settings.runs, "up to three runs to show together")->expected(1, 3);
    app.add_option("--steps", settings.steps)->capture_default_str()->check(CLI::Range(1, 100000));
    app.add_option("--genes", settings.genes, "distribution cards")->capture_default_str()->check(
        CLI::Range(1, 12));
    app.add_option("--width", settings.width)->capture_default_str();
    app.add_option("--height", settings.height)->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    installTranslation();
    applyTheme(u"light"_s);
    return measure(application, settings);
}
