// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Rules of the house that a compiler does not check.
class TestHouseRules : public QObject {
    Q_OBJECT

private:
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

    void noHeaderIncludesTorch()
    {
        QCOMPARE(offenders({QStringLiteral("core"), QStringLiteral("app")},
                           QStringLiteral("#include *[<\"](torch|ATen|c10)/"), {QStringLiteral("*.h")}),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(TestHouseRules)
#include "tst_house_rules.moc"
