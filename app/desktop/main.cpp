// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figure_command.h"
#include "app/desktop/painted.h"
#include "app/desktop/torch_preloader.h"
#include "core/base/version.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/jobs/log.h"
#include "ui/windows/main_window.h"
#include "ui/windows/theme.h"
#include "ui/windows/window_host.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSettings>

#include <clocale>
#include <cstdio>
#include <cstring>

namespace {

using namespace Qt::StringLiterals;

constexpr int kUsage = 2;

// QT_LOGGING_RULES="knockscope.start=true" tells when what is there; tests/bench/start_window goes by it.
Q_LOGGING_CATEGORY(startLog, "knockscope.start", QtWarningMsg)

struct StartOptions {
    QString path;
    bool example = false;
    QString theme;
};

/// Fills `options`, or says with which code to exit.
int parseOptions(const QStringList& arguments, StartOptions& options, bool& start)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Predicts how a knockdown changes the distribution of every gene.\n"
                                     "Figures without a display: knockscope figure --help"_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption example(u"example"_s, u"Open the built-in made-up screen."_s);
    const QCommandLineOption theme(
        u"theme"_s, u"system, light or dark; as chosen in the window when not given."_s, u"NAME"_s);
    parser.addOptions({example, theme});
    parser.addPositionalArgument(
        u"PROJECT|SCREEN"_s,
        u"A project folder, or a screen to import: an .h5ad, .h5, loom or .mtx file, or a "
        "folder with a matrix.mtx."_s,
        u"[PROJECT|SCREEN]"_s);

    start = false;
    const auto usageError = [](const QString& message) {
        std::fprintf(stderr, "knockscope: %s\n", qPrintable(message));
        return kUsage;
    };
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (parser.isSet(help) || parser.isSet(u"help-all"_s)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return 0;
    }
    if (parser.isSet(version)) {
        std::printf("knockscope %s\n", knockscope::kVersion);
        return 0;
    }
    const QStringList paths = parser.positionalArguments();
    if (paths.size() > 1 || (parser.isSet(example) && !paths.isEmpty()))
        return usageError(u"Give one project folder or file."_s);
    options.example = parser.isSet(example);
    options.theme = parser.value(theme);
    if (parser.isSet(theme) && !knockscope::ui::themeNames().contains(options.theme))
        return usageError(u"--theme must be system, light or dark."_s);
    if (!paths.isEmpty()) {
        options.path = QFileInfo(paths.front()).absoluteFilePath();
        if (!QFileInfo::exists(options.path))
            return usageError(u"There is no file or folder %1."_s.arg(options.path));
    }
    start = true;
    return 0;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"Knockscope"_s);
    QCoreApplication::setOrganizationName(u"Knockscope"_s);
    QCoreApplication::setApplicationVersion(knockscope::ui::fromUtf8(knockscope::kVersion));
    QGuiApplication::setDesktopFileName(u"org.knockscope.Knockscope"_s);
}

} // namespace

int main(int argc, char** argv)
{
    nameApplication();
    if (argc > 1 && std::strcmp(argv[1], "figure") == 0) {
        // A figure never needs a display, asking for one would fail on a server, and other platforms measure
        // text otherwise.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Scripts expect one line on stderr, not Qt's remarks about the surroundings.
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
        const QGuiApplication application(argc, argv);
        // What scripts read is English, as of knockscope-cli, and the system's part of a sentence too.
        std::setlocale(LC_MESSAGES, "C");
        return knockscope::runFigureCommand(QGuiApplication::arguments());
    }

    StartOptions options;
    {
        // Without a display, --help and mistakes must still be answered.
        const QCoreApplication console(argc, argv);
        bool start = false;
        if (const int code = parseOptions(QCoreApplication::arguments(), options, start); !start)
            return code;
    }

    const QApplication application(argc, argv);
    knockscope::ui::installTranslation(knockscope::ui::savedLanguage());
    knockscope::ui::applyTheme(options.theme.isEmpty() ? knockscope::ui::savedTheme() : options.theme);
    knockscope::TorchPreloader preloader([] { qCInfo(startLog, "LibTorch loaded"); });
    knockscope::ui::WindowHost host;
    const knockscope::ui::QtMessageLog messages(host.log());
    knockscope::ui::MainWindow& window = host.window();
    const bool opensProject = options.example || !options.path.isEmpty();
    knockscope::whenPainted(&window, [&preloader, opensProject] {
        qCInfo(startLog, "window painted");
        if (!opensProject)
            preloader.begin();
    });
    QObject::connect(
        &window, &knockscope::ui::MainWindow::responseShown, &preloader,
        [&window, &preloader] {
            knockscope::whenPainted(&window, [&preloader] {
                qCInfo(startLog, "project shown");
                preloader.begin();
            });
        },
        Qt::SingleShotConnection);
    QObject::connect(&host, &knockscope::ui::WindowHost::replaced, &preloader,
                     &knockscope::TorchPreloader::begin);
    const QString geometry = u"window/geometry"_s;
    window.restoreGeometry(QSettings().value(geometry).toByteArray());
    QObject::connect(&application, &QCoreApplication::aboutToQuit, &host,
                     [&host, geometry] { QSettings().setValue(geometry, host.window().saveGeometry()); });
    window.show();
    if (options.example)
        window.openExample();
    else if (!options.path.isEmpty())
        window.open(options.path);
    return QApplication::exec();
}
