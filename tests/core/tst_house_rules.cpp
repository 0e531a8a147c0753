// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// Rules of the house that a compiler does not check.
class TestHouseRules : public QObject {
    Q_OBJECT

private:
    inline static const QString kTorch = QStringLiteral("#include *[<\"](torch|ATen|c10)/");

    static QStringList offenders(const QStringList& folders, const QString& pattern, const QStringList& names)
    {
        const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
        QStringList found;
        int files = 0;
        for (const QString& folder : folders) {
            QDirIterator it(QDir(QStringLiteral(KNOCKSCOPE_SOURCE_DIR)).filePath(folder), names, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                ++files;
                if (expression.match(QString::fromUtf8(file.readAll())).hasMatch())
                    found << file.fileName();
            }
        }
        return files > 0 ? found : QStringList{QStringLiteral("no files were read")};
    }

private Q_SLOTS:
    void coreAndCommandLineKnowNoQt()
    {
        const QStringList sources = {QStringLiteral("*.h"), QStringLiteral("*.cpp")};
        QCOMPARE(offenders({QStringLiteral("core"), QStringLiteral("app/cli")},
                           QStringLiteral("#include *[<\"]Q"), sources),
                 QStringList());
        QCOMPARE(offenders({QStringLiteral("core"), QStringLiteral("app/cli")}, QStringLiteral("Qt[56]::"),
                           {QStringLiteral("CMakeLists.txt")}),
                 QStringList());
    }

    void onlyTheTorchLibraryIncludesTorch()
    {
        QStringList users = offenders({QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("ui")},
                                      kTorch, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
        const auto isOfTorchLibrary = [](const QString& file) {
            return file.contains(QStringLiteral("/core/torch/"))
                && (file.endsWith(QStringLiteral(".cpp"))
                    || file.endsWith(QStringLiteral("/torch_compat.h")));
        };
        QVERIFY(std::any_of(users.begin(), users.end(), isOfTorchLibrary)); // the pattern still finds them
        users.removeIf(isOfTorchLibrary);
        QCOMPARE(users, QStringList());
    }

    void noQtObjectMeetsTorch()
    {
        // Sources too: what moc writes for a class in a .cpp is compiled as part of that file.
        const QStringList sources = {QStringLiteral("*.h"), QStringLiteral("*.cpp")};
        const QStringList folders = {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")};
        QStringList both = offenders(folders, kTorch, sources);
        const QStringList objects = offenders(folders, QStringLiteral("^ *Q_OBJECT"), sources);
        QVERIFY(objects.size() > 10); // the pattern still finds them
        both.removeIf([&](const QString& file) { return !objects.contains(file); });
        QCOMPARE(both, QStringList());
    }

    /// What a job reports is for people, in their language.
    void phasesAreTranslated()
    {
        const QString untranslated = QStringLiteral("\\breport\\(\\s*\\{?\\s*(fmt::format\\(\\s*)?\"");
        QVERIFY(QRegularExpression(untranslated).match(QStringLiteral("m.report(\"a\", 0)")).hasMatch());
        QCOMPARE(offenders({QStringLiteral("core")}, untranslated,
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}),
                 QStringList());
    }

    void onlyChartSourcesKnowQtCharts()
    {
        const QString charts =
            QStringLiteral("#include *[<\"](QtCharts\\b|Q(Abstract)?(Chart|ChartView|[A-Z][a-z]+Series|"
                           "[A-Z][a-z]+Axis)>)");
        const QStringList sources = {QStringLiteral("*.h"), QStringLiteral("*.cpp")};
        QStringList users = offenders(
            {QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")},
            charts, sources);
        const auto isChartSource = [](const QString& file) {
            return file.contains(QStringLiteral("/ui/charts/")) && file.endsWith(QStringLiteral(".cpp"));
        };
        QVERIFY(std::any_of(users.begin(), users.end(), isChartSource)); // the pattern still finds them
        users.removeIf(isChartSource);
        QCOMPARE(users, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestHouseRules)
#include "tst_house_rules.moc"
