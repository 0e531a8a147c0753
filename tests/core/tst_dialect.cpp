// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/dialect.h"
#include "tests/core/test_screens.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace knockscope;
using test::errorOf;

namespace {

/// A screen in memory: text columns and rows of values.
class FakeReader final : public ScreenReader {
public:
    std::vector<std::pair<std::string, std::vector<std::string>>> columns;
    std::vector<std::vector<double>> matrix;

    std::string format() const override { return "made up"; }
    std::uint64_t cells() const override { return matrix.size(); }
    bool isDoublePrecision() const override { return true; }
    std::vector<std::string> layerNames() const override { return {"X"}; }
    const GeneNames& geneNames() const override { return m_genes; }
    std::vector<std::string> cellNames() const override { return {}; }
    std::vector<std::string> numberColumnNames() const override { return {}; }
    std::vector<double> numbers(const std::string&) const override { return {}; }
    std::vector<std::string> columnNames() const override
    {
        std::vector<std::string> names;
        for (const auto& column : columns)
            names.push_back(column.first);
        return names;
    }
    LabelColumn column(const std::string& name) const override
    {
        LabelColumn labels{name, {}, {}};
        for (const auto& [own, texts] : columns) {
            if (own != name)
                continue;
            for (const std::string& text : texts) {
                const auto found = std::find(labels.categories.begin(), labels.categories.end(), text);
                labels.codes.push_back(static_cast<std::int32_t>(found - labels.categories.begin()));
                if (found == labels.categories.end())
                    labels.categories.push_back(text);
            }
        }
        return labels;
    }
    SparseRows readRows(std::uint64_t first, std::uint64_t count) const override
    {
        SparseRows rows{first, {0}, {}, {}};
        std::vector<double> values;
        for (std::uint64_t row = first; row < first + count; ++row) {
            for (std::size_t gene = 0; gene < m_genes.names.size(); ++gene) {
                if (matrix[row][gene] != 0) {
                    rows.columns.push_back(static_cast<std::uint32_t>(gene));
                    values.push_back(matrix[row][gene]);
                }
            }
            rows.offsets.push_back(rows.columns.size());
        }
        rows.values = std::move(values);
        return rows;
    }

private:
    GeneNames m_genes{{"GATA1", "KLF1"}, {"index", "made up"}, {}, false};
};

} // namespace

class TestDialect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void canonicalises_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("control");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* label, const char* control, const char* expected) {
            QTest::addRow("%s | %s", label, control)
                << QString::fromLatin1(label) << QString::fromLatin1(control)
                << QString::fromLatin1(expected);
        };
        row("KLF1", "control", "KLF1");
        row("KLF1+ctrl", "ctrl", "KLF1");
        row("ctrl+KLF1", "ctrl", "KLF1");
        row("KLF1+ctrl", "control", "KLF1");
        row("MAP2K6+KLF1", "control", "KLF1+MAP2K6");
        row(" MAP2K6 + KLF1 ", "control", "KLF1+MAP2K6");
        row("KLF1+KLF1", "control", "KLF1");
        row("control", "control", "");
        row("ctrl+ctrl", "ctrl", "");
        row("ctrl", "ctrl", "");
        row("[('DMSO_TF', 0.0, 'uM')]", "[('DMSO_TF', 0.0, 'uM')]", "");
        row("NTC", "control", "NTC");
        row("NKX2-1", "non-targeting", "NKX2-1");
        row("A+B+C", "non-targeting", "A+B+C");
        row("scramble+A", "scramble", "A");
        row(" control ", "control", "");
        row("NT+ctrl", "control", "");
        row("", "control", "");
        row("+", "control", "");
    }
    void canonicalises()
    {
        QFETCH(QString, label);
        QFETCH(QString, control);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(canonicalPerturbation(label.toStdString(), control.toStdString())),
                 expected);
    }

    void knowsMissingLabels()
    {
        for (const char* const label : {"", " ", "\t", "+", " + ", "++", "nan", "NaN", "<NA>", " nan "})
            QVERIFY2(isMissingLabel(label), label);
        for (const char* const label : {"ctrl", "KLF1", "KLF1+", "+KLF1", "ctrl+", "NANOG", "0"})
            QVERIFY2(!isMissingLabel(label), label);
    }

    void findsTheControl_data()
    {
        QTest::addColumn<QString>("label");
        for (const char* const label : {"ctrl", "control", "Control", "non-targeting", "Non-Targeting", "NT",
                                        "NTC", "PBS", "DMSO_TF", "[('DMSO_TF', 0.0, 'uM')]"})
            QTest::newRow(label) << QString::fromLatin1(label);
    }
    void findsTheControl()
    {
        QFETCH(QString, label);
        const LabelColumn column{"gene", {"KLF1", label.toStdString(), "ctrl"}, {0, 1, 1, 2, -1}};
        const auto guess = guessControlLabel(column);
        QVERIFY(guess);
        QCOMPARE(QString::fromStdString(guess->value), label);
        QVERIFY2(guess->reason.find("of 5 cells") != std::string::npos, guess->reason.c_str());
        QVERIFY(!guessControlLabel({"gene", {"KLF1", "GATA1", "ctrl"}, {0, 1, 1}}));
    }

    void findsThePerturbationColumn_data()
    {
        QTest::addColumn<QStringList>("columns"); // name, then a label for each of four cells
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, QStringList columns, const char* expected) {
            QTest::newRow(name) << columns << QString::fromLatin1(expected);
        };
        row("usual name", {QStringLiteral("batch 1 1 2 2"), QStringLiteral("gene A B non-targeting B")},
            "gene");
        row("most usual", {QStringLiteral("gene A B ctrl B"), QStringLiteral("condition A B ctrl B")},
            "condition");
        row("the one with a control",
            {QStringLiteral("condition A B C B"), QStringLiteral("gene A B ctrl B")}, "gene");
        row("case", {QStringLiteral("Perturbation A B ctrl B")}, "Perturbation");
        row("unusual name", {QStringLiteral("batch 1 1 2 2"), QStringLiteral("guide A B NTC B")}, "guide");
        row("no control at all", {QStringLiteral("batch 1 1 2 2"), QStringLiteral("perturbation A B C B")},
            "perturbation");
        row("nothing", {QStringLiteral("batch 1 1 2 2"), QStringLiteral("treated ctrl ctrl yes yes")}, "");
    }
    void findsThePerturbationColumn()
    {
        QFETCH(QStringList, columns);
        QFETCH(QString, expected);
        FakeReader reader;
        for (const QString& column : columns) {
            QStringList words = column.split(QLatin1Char(' '));
            const std::string name = words.takeFirst().toStdString();
            std::vector<std::string> labels;
            for (const QString& word : words)
                labels.push_back(word.toStdString());
            reader.columns.emplace_back(name, labels);
        }
        const auto guess = guessPerturbationColumn(reader);
        QCOMPARE(guess ? QString::fromStdString(guess->value) : QString(), expected);
        QVERIFY(!guess || !guess->reason.empty());
    }

    void tellsCountsFromLogarithms()
    {
        FakeReader reader;
        reader.matrix = {{0, 1}, {25, 3}, {0, 0}};
        ValueKindGuess guess = guessValueKind(reader);
        QVERIFY(guess.kind == ValueKind::Counts);
        QVERIFY2(guess.reason.find("up to 25") != std::string::npos, guess.reason.c_str());

        reader.matrix = {{0, 1}, {0.693, 3}, {0, 0}};
        QVERIFY(guessValueKind(reader).kind == ValueKind::Log);

        reader.matrix = {{std::log1p(100.0), 0}, {std::log1p(60.0), std::log1p(40.0)}};
        guess = guessValueKind(reader);
        QVERIFY(guess.kind == ValueKind::Log);
        QVERIFY2(guess.reason.find("sums to about 100") != std::string::npos, guess.reason.c_str());

        // small whole numbers of a shallow screen are counts all the same
        reader.matrix.assign(5000, {1, 0});
        QVERIFY(guessValueKind(reader).kind == ValueKind::Counts);
    }

    void refusesOtherValues_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("negative") << -0.5;
        QTest::newRow("NaN") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
        QTest::newRow("fractional and large") << 153.25;
    }
    void refusesOtherValues()
    {
        QFETCH(double, value);
        FakeReader reader;
        reader.matrix = {{0, 1}, {0, value}};
        const QString message = errorOf([&] { guessValueKind(reader); });
        QVERIFY2(message.contains(QStringLiteral("cell 2, gene KLF1")), qPrintable(message));
        reader.matrix = {{0, 0}};
        QVERIFY(errorOf([&] { guessValueKind(reader); }).contains(QStringLiteral("zeros")));
    }
};

QTEST_GUILESS_MAIN(TestDialect)
#include "tst_dialect.moc"
