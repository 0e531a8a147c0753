// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// What `cmake --install` leaves behind works by itself, wherever it is moved to.
class TestInstall : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    struct Result {
        int exitCode = -1;
        QByteArray error;
    };

    Result run(const QString& program, const QString& arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("LD_LIBRARY_PATH"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments.split(QLatin1Char(' ')));
        if (!process.waitForFinished(300000))
            return {};
        return {process.exitCode(), process.readAllStandardError()};
    }

    Result cli(const char* arguments) const
    {
        return run(m_folder.filePath(QStringLiteral("moved/bin/knockscope-cli")), QLatin1String(arguments));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Result installed =
            run(QStringLiteral(CMAKE_PROGRAM),
                QStringLiteral("--install %1 --prefix %2 --config %3")
                    .arg(QStringLiteral(KNOCKSCOPE_BUILD_DIR), m_folder.filePath(QStringLiteral("first")),
                         QStringLiteral(KNOCKSCOPE_BUILD_CONFIG)));
        QVERIFY2(installed.exitCode == 0, installed.error.constData());
        QVERIFY(QDir(m_folder.path()).rename(QStringLiteral("first"), QStringLiteral("moved")));
    }

    void programsStart()
    {
        const QDir programs(m_folder.filePath(QStringLiteral("moved/bin")));
        const QStringList names = programs.entryList(QDir::Files);
        QVERIFY(names.contains(QStringLiteral("knockscope-cli")));
        for (const QString& name : names) {
            const Result started = run(programs.filePath(name), QStringLiteral("--version"));
            QVERIFY2(started.exitCode == 0, started.error.constData());
        }
    }

    void trainingFindsTorchAndSaysWhenItIsGone()
    {
        QCOMPARE(cli("simulate screen.h5ad --perturbations 12 --genes 30 --cells 30 --seed 3 --embedding "
                     "vectors.tsv")
                     .exitCode,
                 0);
        QCOMPARE(cli("import screen.h5ad --project p.knockscope").exitCode, 0);
        QCOMPARE(cli("embed --project p.knockscope --from vectors.tsv").exitCode, 0);
        const Result trained = cli("train --project p.knockscope --folds 2 --epochs 2");
        QVERIFY2(trained.exitCode == 0, trained.error.constData());

        const QDir libraries(m_folder.filePath(QStringLiteral("moved/" KNOCKSCOPE_LIBRARY_FOLDER)));
        QVERIFY(QFile::remove(libraries.filePath(QStringLiteral("libknockscope_torch.so"))));
        const Result failed = cli("train --project p.knockscope --run another --folds 2 --epochs 2");
        QVERIFY(failed.exitCode != 0);
        QVERIFY2(failed.error.contains("LibTorch, which networks are kept with, cannot be loaded ("),
                 failed.error.constData());
        QCOMPARE(cli("evaluate --project p.knockscope").exitCode, 0); // what needs no LibTorch goes on
    }
};

QTEST_GUILESS_MAIN(TestInstall)
#include "tst_install.moc"
