// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/training/torch_backend.h"
#include "tests/core/trainer_comparison.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace knockscope;
using namespace knockscope::test;

/// LibTorch comes when it is needed, not before. The order of these tests matters: once loaded, it stays.
class TestTorchBackend : public QObject {
    Q_OBJECT

private:
    static bool isLoaded()
    {
        QFile maps(QStringLiteral("/proc/self/maps"));
        return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("/libtorch");
    }

private Q_SLOTS:
    void programsStartWithoutTorch_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("command line") << QStringLiteral(KNOCKSCOPE_CLI);
#ifdef KNOCKSCOPE_PROGRAM
        QTest::newRow("desktop") << QStringLiteral(KNOCKSCOPE_PROGRAM);
#endif
    }

    void programsStartWithoutTorch()
    {
        QFETCH(QString, program);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_TRACE_LOADED_OBJECTS"), QStringLiteral("1")); // as ldd does
        QProcess loader;
        loader.setProcessEnvironment(environment);
        loader.start(program, {});
        QVERIFY(loader.waitForFinished());
        const QByteArray libraries = loader.readAllStandardOutput();
        QVERIFY2(libraries.contains("libknockscope_core"), libraries.constData());
        QVERIFY2(!libraries.contains("libtorch") && !libraries.contains("libc10"), libraries.constData());
    }

    void stepsOnTheProcessorNeedNoTorch()
    {
        QVERIFY(!isLoaded());
        TrainingSettings settings;
        settings.hidden = {8};
        const TrainingProblem problem = randomProblem(10, 4, 6, 5);
        makeCpuTrainer(problem, freshState(problem, settings), settings, 0)
            ->trainEpoch(shuffledSamples(problem, 0), JobMonitor());
        QCOMPARE(resolveDevice("cpu"), std::string("cpu"));
        QVERIFY(!describeDevice("cpu").name.empty() || describeDevice("cpu").totalBytes > 0);
        QVERIFY(!isLoaded());
    }

    void libraryThatCannotBeLoadedIsAnError_data()
    {
        QTest::addColumn<QString>("library");
        QTest::addColumn<QString>("reason");
        QTest::newRow("missing") << QStringLiteral("no.so") << QStringLiteral("No such file");
        QTest::newRow("not a library") << QStringLiteral("text.so") << QStringLiteral("file too short");
        QTest::newRow("another library") << QStringLiteral("libz.so.1") << QStringLiteral("undefined symbol");
    }

    void libraryThatCannotBeLoadedIsAnError()
    {
        QFETCH(QString, library);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        QFile text(folder.filePath(QStringLiteral("text.so")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        QVERIFY(text.write("text") == 4);
        text.close();
        const bool isOfSystem = library.startsWith(QStringLiteral("lib"));
        try {
            loadTorchBackend((isOfSystem ? library : folder.filePath(library)).toStdString());
            QFAIL("no error");
        } catch (const Error& error) {
            const QString message = QString::fromUtf8(error.what());
            QVERIFY(error.kind() == ErrorKind::Io);
            QVERIFY2(message.startsWith(
                         QStringLiteral("LibTorch, which networks are kept with, cannot be loaded (")),
                     error.what());
            QVERIFY2(message.contains(reason), error.what());
            QVERIFY2(message.endsWith(QStringLiteral("); install it, or Knockscope again.")), error.what());
        }
        QVERIFY(!isLoaded());
    }

    void severalThreadsLoadItOnce()
    {
        QVERIFY(!isLoaded());
        std::vector<const TorchBackend*> backends(4);
        {
            std::vector<std::jthread> threads;
            for (const TorchBackend*& backend : backends) {
                threads.emplace_back([&backend] {
                    preloadTorch();
                    backend = &torchBackend();
                });
            }
        }
        QVERIFY(isLoaded());
        for (const TorchBackend* const backend : backends)
            QCOMPARE(backend, &torchBackend());
    }

    void errorsCrossTheBorder()
    {
        const QTemporaryDir folder;
        const std::string missing = folder.filePath(QStringLiteral("missing.ckpt")).toStdString();
        try {
            loadMlp(missing);
            QFAIL("no error");
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::Io);
            QVERIFY2(std::string(error.what()).find(missing) != std::string::npos, error.what());
        }
    }
};

QTEST_GUILESS_MAIN(TestTorchBackend)
#include "tst_torch_backend.moc"
