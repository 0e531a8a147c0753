// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/dialect.h"
#include "core/screen/guide_names.h"
#include "tests/core/test_screens.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>

using namespace knockscope;
using test::errorOf;

namespace {

LabelColumn columnOf(const std::string& name, const std::vector<std::string>& texts)
{
    LabelColumn labels{name, {}, {}};
    CategoryBuilder builder(labels);
    for (const std::string& text : texts)
        builder.add(text);
    return labels;
}

std::vector<std::string> words(const QString& text)
{
    std::vector<std::string> found;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        found.push_back(word.toStdString());
    return found;
}

QString joined(const std::vector<std::string>& texts)
{
    QStringList all;
    for (const std::string& text : texts)
        all << QString::fromStdString(text);
    return all.join(QLatin1Char(' '));
}

constexpr const char* kGenes =
    "KLF1 GATA1 HLA-A NKX2-1 MT-ND1 H2-K1 KRTAP5-1 C4B_2 INO80B WBP1 TP53 STAT2 Sgk1 WT1";

/// A screen in memory: text columns and rows of values.
class FakeReader final : public ScreenReader {
public:
    std::vector<std::pair<std::string, std::vector<std::string>>> columns;
    std::vector<std::vector<double>> matrix;

    void setGenes(const QString& names)
    {
        m_genes.names.clear();
        for (const QString& name : names.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            m_genes.names.push_back(name.toStdString());
    }

    std::vector<std::filesystem::path> files() const override { return {}; }
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
        for (const auto& [own, texts] : columns) {
            if (own == name)
                return columnOf(name, texts);
        }
        return {name, {}, {}};
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
        row("ctrl+", "control", "");
        row("NegCtrl1", "NegCtrl0", "NegCtrl1"); // guides are not named here
        row("AAAS_+_53715438.23-P1P2", "ctrl", "AAAS_+_53715438.23-P1P2");
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
        for (const char* const label :
             {"", " ", "\t", "+", " + ", "++", "nan", "NaN", "<NA>", " nan ", "NA", "N/A", "null"})
            QVERIFY2(isMissingLabel(label), label);
        for (const char* const label :
             {"ctrl", "KLF1", "KLF1+", "+KLF1", "ctrl+", "NANOG", "0", "None", "unassigned", "multiple"})
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

    void takesGuidesApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("target"); // empty: not a guide's name
        const auto row = [](const char* name, const char* target) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(target);
        };
        row("KLF1_1", "KLF1");
        row("KLF1-12", "KLF1");
        row("KLF1.3", "KLF1");
        row("KLF1_sg1", "KLF1");
        row("KLF1-g2", "KLF1");
        row("KLF1_guide_3", "KLF1");
        row("KLF1_sgRNA2", "KLF1");
        row("STAT2g2", "STAT2");
        row("sgKLF1", "KLF1");
        row("sgKLF1-2", "KLF1");
        row("sg-KLF1_2", "KLF1");
        row("p_sgELF1-2", "ELF1");
        row("KLF1_P1P2", "KLF1");
        row("KLF1_P1P2_2", "KLF1");
        row("AAAS_+_53715438.23-P1P2", "AAAS");
        row("AAAS_-_53715355.23-P1", "AAAS");
        row("SPI1_pDS255", "SPI1");
        row("HLA-A_1", "HLA-A");
        row("NKX2-1_2", "NKX2-1");
        row("non-targeting_00012", "non-targeting");
        row("HLA-A", "");
        row("MT-ND1", "");
        row("H2-K1", "");
        row("KLF1", "");
        row("Sgk1", "");
        row("sgk1", "");
        row("Reg1", "");
        row("C1orf112", "");
        row("sg", "");
        row("_1", "");
        row("1", "");
        row("", "");
        row("KLF1_20230401", ""); // a date
    }
    void takesGuidesApart()
    {
        QFETCH(QString, name);
        QFETCH(QString, target);
        const std::string text = name.toStdString();
        const auto guide = guideName(text);
        QCOMPARE(guide ? QString::fromStdString(std::string(guide->target)) : QString(), target);
    }

    void knowsControlNames_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("family"); // empty: not a control
        QTest::addColumn<bool>("certain");
        const auto row = [](const char* label, const char* family, bool certain = true) {
            QTest::newRow(label) << QString::fromLatin1(label) << QString::fromLatin1(family) << certain;
        };
        row("ctrl", "ctrl");
        row("ctrl+ctrl", "ctrl");
        row("Non-Targeting", "nontargeting");
        row("non_targeting_00012", "nontargeting");
        row("non-targeting_00012|non-targeting_00034", "nontargeting");
        row("negative control", "negativecontrol");
        row("neg_ctrl", "negctrl");
        row("NegCtrl0", "negctrl");
        row("NegCtrl10_NegCtrl0", "negctrl");
        row("unperturbed", "unperturbed");
        row("scramble", "scramble");
        row("scrambled_2", "scrambled");
        row("Safe-Targeting", "safetargeting");
        row("sgNT-1", "nt");
        row("NTg5", "nt");
        row("NT_1", "nt");
        row("sgNTC", "ntc");
        row("Control_1", "control");
        row("AAVS1", "aavs1", false);
        row("AAVS1_2", "aavs1", false);
        row("sgAAVS1-2", "aavs1", false);
        row("untreated", "untreated", false);
        for (const char* const label :
             {"WT1", "NT3", "NT5E", "KLF1", "KLF1+ctrl", "no-guide", "no guide", "unassigned", "None", "nan",
              "multiple", "stimulated", "unstimulated", "", "_", "1", "sg"})
            row(label, "");
    }
    void knowsControlNames()
    {
        QFETCH(QString, label);
        QFETCH(QString, family);
        QFETCH(bool, certain);
        const auto name = controlName(label.toStdString());
        QCOMPARE(name ? QString::fromStdString(name->family) : QString(), family);
        QVERIFY(!name || name->isCertain == certain);
    }

    void ranksControls()
    {
        const auto all = words(QStringLiteral(
            "AAVS1 AAVS1 AAVS1 AAVS1 AAVS1 NegCtrl0 NegCtrl1 NegCtrl1 ctrl ctrl KLF1 no-guide unassigned"));
        const std::vector<Guess> found = controlCandidates(columnOf("gene", all));
        QCOMPARE(found.size(), std::size_t{3});
        QCOMPARE(found[0].value, std::string("NegCtrl1")); // the family has more cells than ctrl
        QVERIFY2(found[0].reason.find("3 of 13 cells") != std::string::npos, found[0].reason.c_str());
        QCOMPARE(found[1].value, std::string("ctrl"));
        QCOMPARE(found[2].value, std::string("AAVS1"));
        QVERIFY(isLabelWithoutCall("unassigned") && isLabelWithoutCall("no-guide")
                && !isLabelWithoutCall("KLF1"));
    }

    void findsTheSpelling_data()
    {
        QTest::addColumn<QString>("genes");
        QTest::addColumn<QString>("control");
        QTest::addColumn<QString>("labels");
        QTest::addColumn<QString>("expected"); // for each label; "control" for the control
        QTest::addColumn<QString>("separator");
        QTest::addColumn<bool>("guides");
        QTest::addColumn<QString>("says"); // a part of the reason
        const auto row = [](const char* name, const char* control, const char* labels, const char* expected,
                            const char* separator, bool guides, const char* says,
                            const char* genes = kGenes) {
            QTest::newRow(name) << QString::fromLatin1(genes) << QString::fromLatin1(control)
                                << QString::fromLatin1(labels) << QString::fromLatin1(expected)
                                << QString::fromLatin1(separator) << guides << QString::fromLatin1(says);
        };
        row("GEARS", "ctrl", "ctrl KLF1+ctrl ctrl+KLF1 GATA1+KLF1 KLF1+GATA1",
            "control KLF1 KLF1 GATA1+KLF1 GATA1+KLF1", "+", false, "4 of 4 labels hold '+'");
        row("plus before anything else", "ctrl", "ctrl KLF1_GATA1 KLF1+GATA1 GATA1 KLF1",
            "control KLF1_GATA1 GATA1+KLF1 GATA1 KLF1", "+", false, "1 of 4");
        row("only the control has a plus", "ctrl+ctrl", "ctrl+ctrl KLF1 GATA1", "control KLF1 GATA1", "+",
            false, "only the control");
        row("scPerturb", "control", "control KLF1 GATA1_KLF1 KLF1_GATA1 TP53_KLF1 C4B_2",
            "control KLF1 GATA1+KLF1 GATA1+KLF1 KLF1+TP53 C4B_2", "_", false,
            "3 of 5 labels hold '_' and their parts are genes of the file, for example GATA1_KLF1");
        row("targets that are not measured", "control", "control AHR KLF9 AHR_KLF9",
            "control AHR KLF9 AHR+KLF9", "_", false, "labels of their own");
        row("guides with control guides", "NegCtrl10_NegCtrl0",
            "NegCtrl10_NegCtrl0 NegCtrl11_NegCtrl0 KLF1_NegCtrl0 NegCtrl0_GATA1 KLF1_GATA1 NegCtrl5",
            "control control KLF1 GATA1 GATA1+KLF1 control", "_", true, "hold '_'");
        row("a control with the separator", "non_targeting", "non_targeting neg_ctrl KLF1_GATA1 KLF1 GATA1",
            "control neg_ctrl GATA1+KLF1 KLF1 GATA1", "_", false, "1 of 4");
        row("cell lines are no targets", "control", "control KLF1_k562 GATA1_k562 TP53_k562",
            "control KLF1_k562 GATA1_k562 TP53_k562", "", false, "no label looks like");
        row("half of them are no targets", "control", "control KLF1_GATA1 KLF1_stim GATA1_stim",
            "control KLF1_GATA1 KLF1_stim GATA1_stim", "", false, "not split at '_': 1 of 3");
        row("CellRanger", "Non-Targeting_1",
            "Non-Targeting_1 Non-Targeting_2 KLF1_1 KLF1_2 KLF1_1|KLF1_2 KLF1_1|GATA1_2 "
            "Non-Targeting_2|GATA1_1 Non-Targeting_1|Non-Targeting_2",
            "control control KLF1 KLF1 KLF1 GATA1+KLF1 GATA1 control", "|", true,
            "GATA1_1 and GATA1_2 become GATA1");
        row("comma", "NT", "NT KLF1 KLF1,GATA1", "control KLF1 GATA1+KLF1", ",", false, "','");
        row("semicolon", "NT", "NT KLF1 KLF1;GATA1", "control KLF1 GATA1+KLF1", ";", false, "';'");
        row("ampersand", "NT", "NT KLF1 KLF1&GATA1", "control KLF1 GATA1+KLF1", "&", false, "'&'");
        row("two hyphens", "NT", "NT KLF1 KLF1--GATA1 HLA-A--KLF1", "control KLF1 GATA1+KLF1 HLA-A+KLF1",
            "--", false, "'--'");
        row("hyphens", "NT", "NT KLF1-GATA1 TP53-KLF1 STAT2-GATA1 HLA-A",
            "control GATA1+KLF1 KLF1+TP53 GATA1+STAT2 HLA-A", "-", false, "'-'");
        row("a fused gene", "NT", "NT INO80B-WBP1 KLF1 GATA1 HLA-A", "control INO80B-WBP1 KLF1 GATA1 HLA-A",
            "", false, "not split at '-'");
        row("Replogle", "non-targeting", "non-targeting KLF1 HLA-A NKX2-1 MT-ND1 H2-K1 KRTAP5-1 C4B_2",
            "control KLF1 HLA-A NKX2-1 MT-ND1 H2-K1 KRTAP5-1 C4B_2", "", false, "no label looks like");
        row("unmeasured names with numbers", "control", "control NKX2-2 NKX2-3 NKX2-4 NKX2-5 KRTAP5-2",
            "control NKX2-2 NKX2-3 NKX2-4 NKX2-5 KRTAP5-2", "", false, "no label looks like");
        row("guides", "non-targeting_00012",
            "non-targeting_00012 non-targeting_3 KLF1_1 KLF1_2 GATA1_1 HLA-A_1 NKX2-1_1 C4B_2_1 C4B_2_2 "
            "MT-ND1_1 "
            "H2-K1_1 NKX2-1",
            "control control KLF1 KLF1 GATA1 HLA-A NKX2-1 C4B_2 C4B_2 MT-ND1 H2-K1 NKX2-1", "", true,
            "9 of 10 names are guides of 7 targets, 7 of which are genes of the file");
        row("control without a number", "NegCtrl", "NegCtrl NegCtrl0 KLF1_1 KLF1_2",
            "control control KLF1 KLF1", "", true, "2 labels of the control");
        row("guides with a prefix", "sgNT-1", "sgNT-1 sgNT-2 sgKLF1-1 sgKLF1-2 sgHLA-A-1",
            "control control KLF1 KLF1 HLA-A", "", true, "become KLF1");
        row("guides without a separator", "NTg1", "NTg1 NTg2 STAT2g1 STAT2g2 GATA1g1",
            "control control STAT2 STAT2 GATA1", "", true, "become STAT2");
        row("promoters", "non-targeting", "non-targeting KLF1_P1P2 KLF1_P1 GATA1_P1P2",
            "control KLF1 KLF1 GATA1", "", true, "guides of 2 targets");
        row("pairs of guides", "non-targeting_1|non-targeting_2",
            "non-targeting_1|non-targeting_2 KLF1_+_5371.23-P1P2|KLF1_-_5372.23-P1P2 "
            "GATA1_+_77.23-P1|GATA1_+_78.23-P1",
            "control KLF1 GATA1", "|", true, "become GATA1");
        row("few targets measured, counted guides", "control",
            "control KLF1_1 KLF1_2 AHR_1 AHR_2 LCK_1 LCK_2 FOS_1 FOS_3 ZAP70_1 ZAP70_2",
            "control KLF1 KLF1 AHR AHR LCK LCK FOS FOS ZAP70 ZAP70", "", true, "1 of which");
        row("doses", "DMSO", "DMSO TP53_10 TP53_100 dasatinib_10 dasatinib_100 abc_10 abc_100",
            "control TP53_10 TP53_100 dasatinib_10 dasatinib_100 abc_10 abc_100", "", false,
            "no label looks like");
        row("few guides among genes", "control", "control KLF1 GATA1 TP53 STAT2 KLF1_1",
            "control KLF1 GATA1 TP53 STAT2 KLF1_1", "", false, "no label looks like");
        row("only the control is numbered", "NegCtrl0", "NegCtrl0 NegCtrl1 KLF1 NKX2-1 NKX2-2 GATA1",
            "control control KLF1 NKX2-1 NKX2-2 GATA1", "", true, "2 labels name the control");
        row("another control stays", "control", "control AAVS1_1 KLF1_1 KLF1_2 GATA1_1",
            "control AAVS1 KLF1 KLF1 GATA1", "", true, "become KLF1");
        row("a chosen control of any name", "AAVS1_1", "AAVS1_1 AAVS1_2 KLF1_1 KLF1_2 GATA1_1",
            "control control KLF1 KLF1 GATA1", "", true, "become KLF1");
        row("drugs", "[('DMSO_TF',0.0,'uM')]",
            "[('DMSO_TF',0.0,'uM')] [('Dasatinib',0.5,'uM')] [('A_b',5.0,'uM')]",
            "control [('Dasatinib',0.5,'uM')] [('A_b',5.0,'uM')]", "", false, "no label looks like");
        row("odd peak names", "non-targeting", "non-targeting chr1.10050_top_two chr2.77_top_two nan KLF1",
            "control chr1.10050_top_two chr2.77_top_two nan KLF1", "", false, "no label looks like");
        row("no genes are known", "ctrl", "ctrl A_1 A_2 B_1", "control A_1 A_2 B_1", "", false,
            "no label looks like", "");
    }
    void findsTheSpelling()
    {
        QFETCH(QString, genes);
        QFETCH(QString, control);
        QFETCH(QString, labels);
        QFETCH(QString, expected);
        QFETCH(QString, separator);
        QFETCH(bool, guides);
        QFETCH(QString, says);
        const std::vector<std::string> all = words(labels);
        const std::string chosen = control.toStdString();
        const LabelSpellingGuess guess = guessLabelSpelling(columnOf("gene", all), chosen, words(genes));
        std::vector<std::string> names;
        for (const std::string& label : all) {
            names.push_back(canonicalPerturbation(label, chosen, guess.spelling));
            if (names.back().empty())
                names.back() = "control";
        }
        QCOMPARE(joined(names), expected);
        QCOMPARE(QString::fromStdString(guess.spelling.separator), separator);
        QCOMPARE(guess.spelling.namesGuides, guides);
        QVERIFY2(guess.reason.find(says.toStdString()) != std::string::npos, guess.reason.c_str());
        const auto& whole = guess.spelling.wholeLabels;
        QVERIFY(std::is_sorted(whole.begin(), whole.end()));
    }

    void recognisesDialects_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("control");
        QTest::addColumn<QString>("names"); // canonical, of the cells
        const auto row = [](const char* name, QStringList columns, const char* column, const char* control,
                            const char* names) {
            QTest::newRow(name) << columns << QString::fromLatin1(column) << QString::fromLatin1(control)
                                << QString::fromLatin1(names);
        };
        row("GEARS",
            {QStringLiteral("condition ctrl KLF1+ctrl ctrl+KLF1 GATA1+KLF1 KLF1+GATA1 ctrl"),
             QStringLiteral("cell_type A549 A549 A549 A549 A549 A549"), QStringLiteral("control 1 0 0 0 0 1"),
             QStringLiteral("dose_val 1 1+1 1+1 1+1 1+1 1"),
             QStringLiteral(
                 "condition_name A549_ctrl_1 A549_KLF1+ctrl_1+1 A549_ctrl+KLF1_1+1 A549_GATA1+KLF1_1+1 "
                 "A549_KLF1+GATA1_1+1 A549_ctrl_1")},
            "condition", "ctrl", "- KLF1 KLF1 GATA1+KLF1 GATA1+KLF1 -");
        row("scLAMBDA",
            {QStringLiteral("cell_type+condition K_---_ctrl K_---_KLF1 K_---_GATA1 K_---_GATA1"),
             QStringLiteral("condition ctrl KLF1 GATA1 GATA1")},
            "condition", "ctrl", "- KLF1 GATA1 GATA1");
        row("scPerturb",
            {QStringLiteral("guide_id NegCtrl0_NegCtrl1 KLF1_NegCtrl0 KLF1_GATA1 KLF1_GATA1 GATA1_NegCtrl0 "
                            "NegCtrl2_NegCtrl1"),
             QStringLiteral("perturbation control KLF1 KLF1_GATA1 KLF1_GATA1 GATA1 control"),
             QStringLiteral("nperts 0 1 2 2 1 0"), QStringLiteral("gemgroup 1 1 1 2 2 2"),
             QStringLiteral("perturbation_type CRISPR CRISPR CRISPR CRISPR CRISPR CRISPR")},
            "perturbation", "control", "- KLF1 GATA1+KLF1 GATA1+KLF1 GATA1 -");
        row("Replogle",
            {QStringLiteral("gem_group 1 1 2 2 3"),
             QStringLiteral("gene non-targeting KLF1 GATA1 HLA-A non-targeting"),
             QStringLiteral("transcript non-targeting P1P2 P1P2 P1 non-targeting"),
             QStringLiteral("sgID_AB non-targeting_1|non-targeting_2 KLF1_+_1.23-P1P2|KLF1_-_2.23-P1P2 "
                            "GATA1_+_1.23-P1P2|GATA1_-_2.23-P1P2 HLA-A_+_1.23-P1|HLA-A_-_2.23-P1 "
                            "non-targeting_1|non-targeting_2")},
            "gene", "non-targeting", "- KLF1 GATA1 HLA-A -");
        row("cell-load",
            {QStringLiteral("batch_var 1 1 2 2"),
             QStringLiteral("target_gene non-targeting KLF1 GATA1 GATA1"),
             QStringLiteral("guide_id non-targeting_01 KLF1_1 GATA1_1 GATA1_2")},
            "target_gene", "non-targeting", "- KLF1 GATA1 GATA1");
        row("drugs",
            {QStringLiteral("plate 1 1 2 2"), QStringLiteral("drug DMSO_TF Dasatinib Nilotinib Nilotinib")},
            "drug", "DMSO_TF", "- Dasatinib Nilotinib Nilotinib");
        row("X-Atlas/Orion",
            {QStringLiteral("sample S1 S1 S2 S2"),
             QStringLiteral("gene_target Non-Targeting KLF1 GATA1 GATA1")},
            "gene_target", "Non-Targeting", "- KLF1 GATA1 GATA1");
        row("perturbench",
            {QStringLiteral("cov_merged K K K K K"),
             QStringLiteral("condition control KLF1 GATA1+KLF1 KLF1+GATA1 control"),
             QStringLiteral("treatment none none none none none")},
            "condition", "control", "- KLF1 GATA1+KLF1 GATA1+KLF1 -");
        row("CellRanger calls",
            {QStringLiteral("num_features 1 1 2 1 1"),
             QStringLiteral("feature_call Non_Target-1 KLF1-1 KLF1-1|GATA1-2 KLF1-2 Non_Target-1")},
            "feature_call", "Non_Target-1", "- KLF1 GATA1+KLF1 KLF1 -");
        row("guides of CRISPR screens with cytokines",
            {QStringLiteral("condition control IFNg TNFa TNFa control"),
             QStringLiteral("guide_target NT KLF1 GATA1 TP53 KLF1")},
            "guide_target", "NT", "- KLF1 GATA1 TP53 KLF1");
        row("treated or not",
            {QStringLiteral("condition control treated treated control"),
             QStringLiteral("Gene.Target NT KLF1 GATA1 KLF1")},
            "Gene.Target", "NT", "- KLF1 GATA1 KLF1");
        row("numbered controls only",
            {QStringLiteral("knockout NegCtrl0 KLF1 GATA1 NegCtrl1 GATA1 NegCtrl0")}, "knockout", "NegCtrl0",
            "- KLF1 GATA1 - GATA1 -");
    }
    void recognisesDialects()
    {
        QFETCH(QStringList, columns);
        QFETCH(QString, column);
        QFETCH(QString, control);
        QFETCH(QString, names);
        FakeReader reader;
        reader.setGenes(QString::fromLatin1(kGenes));
        for (const QString& each : columns) {
            std::vector<std::string> labels = words(each);
            const std::string name = labels.front();
            labels.erase(labels.begin());
            reader.columns.emplace_back(name, std::move(labels));
        }
        const auto candidates = perturbationColumns(reader);
        QVERIFY(!candidates.empty());
        QCOMPARE(QString::fromStdString(candidates.front().name), column);
        QVERIFY(candidates.front().control);
        QCOMPARE(QString::fromStdString(candidates.front().control->value), control);
        const LabelColumn labels = reader.column(candidates.front().name);
        const LabelSpelling spelling =
            guessLabelSpelling(labels, control.toStdString(), reader.genes()).spelling;
        std::vector<std::string> canonical;
        for (const std::string& label : expand(labels)) {
            const std::string name = canonicalPerturbation(label, control.toStdString(), spelling);
            canonical.push_back(name.empty() ? "-" : name);
        }
        QCOMPARE(joined(canonical), names);
    }

    void listsEveryCandidate()
    {
        FakeReader reader;
        reader.columns = {{"barcode", words(QStringLiteral("c1 c2 c3 c4 c5 ctrl"))},
                          {"perturbation_raw", words(QStringLiteral("ctrl KLF1 GATA1 GATA1 ctrl TP53"))},
                          {"perturbation", words(QStringLiteral("none none none none none none"))},
                          {"guide", words(QStringLiteral("a b c c b a"))},
                          {"condition", words(QStringLiteral("ctrl KLF1 GATA1 GATA1 ctrl ctrl"))},
                          {"stim", words(QStringLiteral("untreated IFNg TNFa IFNg TNFa untreated"))}};
        const auto found = perturbationColumns(reader);
        QCOMPARE(found.size(), std::size_t{3});
        QCOMPARE(found[0].name, std::string("condition"));
        QCOMPARE(found[0].labels, std::size_t{3});
        QVERIFY2(found[0].reason.find("3 of 6 cells") != std::string::npos, found[0].reason.c_str());
        QVERIFY2(found[0].reason.find("of which 2 name genes of") != std::string::npos, found[0].reason.c_str());
        QCOMPARE(found[1].name, std::string("perturbation_raw"));
        QCOMPARE(found[2].name, std::string("guide"));
        QVERIFY(!found[2].control);

        const std::atomic<bool> stop{true};
        const JobMonitor monitor(&stop, {});
        QVERIFY_THROWS_EXCEPTION(Cancelled, perturbationColumns(reader, monitor));
        reader.matrix = {{1, 1}};
        QVERIFY_THROWS_EXCEPTION(Cancelled, guessValueKind(reader, monitor));
        QVERIFY_THROWS_EXCEPTION(Cancelled, mixedContexts(reader, std::vector<bool>(6), monitor));

        std::vector<std::string> barcodes{"ctrl"};
        for (int cell = 0; cell < 60; ++cell)
            barcodes.push_back("guide" + std::to_string(cell));
        reader.columns = {{"guide", barcodes}};
        QVERIFY(perturbationColumns(reader).empty());
    }

    void findsMixedContexts()
    {
        FakeReader reader;
        reader.columns = {
            {"condition", words(QStringLiteral("ctrl NT ctrl A B A"))}, // tells controls apart only
            {"Cell Type", words(QStringLiteral("K562 RPE1 RPE1 K562 RPE1 K562"))},
            {"cell_line", words(QStringLiteral("K562 nan K562 K562 RPE1 K562"))},
            {"donor_id", words(QStringLiteral("1 2 1 2 1 2"))},
            {"gemgroup", words(QStringLiteral("1 2 1 2 1 2"))},
            {"timepoint", words(QStringLiteral("0 0 0 24 24 24"))},
            {"note", words(QStringLiteral("a b c a b c"))}};
        const auto mixed = mixedContexts(reader, {true, true, true, false, false, false});
        QCOMPARE(mixed.size(), std::size_t{1});
        QCOMPARE(mixed[0].name, std::string("Cell Type"));
        const std::vector<std::pair<std::string, std::uint64_t>> expected{{"RPE1", 2}, {"K562", 1}};
        QCOMPARE(mixed[0].controlCells, expected);
        QCOMPARE(joined(contextColumnNames(reader)),
                 QStringLiteral("condition Cell Type cell_line timepoint"));
        QCOMPARE(joined(batchColumnNames(reader)), QStringLiteral("donor_id gemgroup"));
        QVERIFY(errorOf([&] { mixedContexts(reader, {true}); }).contains(QStringLiteral("condition")));
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
