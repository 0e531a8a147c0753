// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "core/screen/importer.h"
#include "tests/core/test_screens.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/jobs/import_preview.h"
#include "ui/wizard/data_page.h"
#include "ui/wizard/filter_list.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>
#include <QWheelEvent>

#include <algorithm>
#include <atomic>
#include <memory>
#include <semaphore>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;
using test::TinyScreen;

namespace {

using Strings = std::vector<std::string>;

const Strings kGenes{"GATA1", "KLF1", "HBB", "ACTB"};

/// `cells` cells of each label, with counts.
TinyScreen countsOf(const Strings& labels, std::size_t cells)
{
    TinyScreen screen;
    screen.genes = kGenes;
    for (std::size_t i = 0; i < labels.size() * cells; ++i) {
        screen.labels.push_back(labels[i % labels.size()]);
        const auto count = static_cast<double>(i % 7);
        screen.matrix.push_back({count, 1, 7 - count, static_cast<double>(i % 2)});
    }
    return screen;
}

/// `values` over and over, for all cells.
Strings cycled(const Strings& values, const TinyScreen& screen, std::size_t run = 1)
{
    Strings all;
    for (std::size_t i = 0; i < screen.labels.size(); ++i)
        all.push_back(values[i / run % values.size()]);
    return all;
}

/// As Cell Ranger 1 and 2 write it: a group for each genome, and no labels.
void writeTenx(const std::filesystem::path& path, const Strings& genomes, std::int64_t cells)
{
    hdf5::File file(path, hdf5::Access::Create);
    for (const std::string& genome : genomes) {
        const std::string group = "/" + genome;
        Strings barcodes;
        std::vector<std::int64_t> indptr{0};
        std::vector<std::int64_t> indices;
        std::vector<std::int32_t> data;
        for (std::int64_t cell = 0; cell < cells; ++cell) {
            barcodes.push_back("cell" + std::to_string(cell));
            for (std::int64_t gene = 0; gene < 2; ++gene) {
                indices.push_back((cell + gene) % 3);
                data.push_back(static_cast<std::int32_t>(1 + cell % 3));
            }
            indptr.push_back(static_cast<std::int64_t>(data.size()));
        }
        file.createGroup(group);
        file.writeStrings(group + "/barcodes", barcodes);
        file.writeStrings(group + "/genes", {"ENSG00000102145", "ENSG00000105610", "ENSG00000244734"});
        file.writeStrings(group + "/gene_names", {"GATA1", "KLF1", "HBB"});
        file.write<std::int32_t>(group + "/data", data);
        file.write<std::int64_t>(group + "/indices", indices);
        file.write<std::int64_t>(group + "/indptr", indptr);
        file.write<std::int64_t>(group + "/shape", std::vector<std::int64_t>{3, cells});
    }
}

ScreenInspection inspectionOf(const std::filesystem::path& path)
{
    JobMonitor monitor;
    return inspectScreen(path, {}, monitor);
}

} // namespace

class TestDataPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void previewsLabels_data();
    void previewsLabels();
    void countsLikeTheImporter_data();
    void countsLikeTheImporter();
    void manyLabelsAreNotHeld();
    void likelyColumnsAndControlsComeFirst();
    void wrongGuessesAreChanged();
    void spellingIsChosen();
    void mixedContextsLeadToAFilter();
    void cellsWithoutCallLeadToAFilter();
    void conditionsAreAddedAndRemoved();
    void layerIsChosenWhereThereIsNoDefault();
    void choicesStayWhenTheFileIsLookedIntoAgain();
    void manyControlLabelsAreShownAtOnce();
    void genomeIsChosen();
    void tableOfLabelsIsChosen();
    void geneNamesAreChosen();
    void repeatedGeneNamesAreTold();
    void advancedChoicesArePassedOn();
    void brokenFilesAreExplained_data();
    void brokenFilesAreExplained();
    void onlyTheLatestInspectionCounts();
    void tooFewCellsAreTold();
    void projectFolderIsSuggested_data();
    void projectFolderIsSuggested();
    void wheelScrollsInPassing();
    void everyFieldHasANameAndAPlace();
    void withoutAFileOneIsAskedFor();
    void filesAreDropped_data();
    void filesAreDropped();
    void anotherFileReplacesTheFirst();
    void anotherFileFollowsABrokenOne();
    void fileIsExchangedWhileTheFirstIsLookedInto();
    void closingWaitsForNothing();
    void screenNamesAreThoseOfTheImport();
    void largeScreensAreNamedByTheirLabels();
    void missingControlIsExplained();
    void warningsAreInWords_data();
    void warningsAreInWords();
    void projectIsShownAndCanBeLeft();
    void foldersInUseAreRefused();
    void realScreens_data();
    void realScreens();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    std::filesystem::path path(const QString& name) const { return toPath(file(name)); }
    QString write(const TinyScreen& screen) const
    {
        screen.write(path(u"screen.h5ad"_s));
        return file(u"screen.h5ad"_s);
    }
    QString writeText(const QString& name, const QByteArray& text) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
        return out.fileName();
    }
    void open(const QString& screen = {})
    {
        m_page = std::make_unique<DataPage>(
            [this](QWidget*, const FileQuestion& question) {
                m_asked = question;
                return m_answer;
            },
            *m_inspector);
        m_page->setMinimumSize(960, 620); // its own changes with what is shown, and is told to no display
        m_page->show();
        if (!screen.isEmpty())
            m_page->setScreen(screen);
    }
    template <class T> T* child(const QString& name) const
    {
        T* found = m_page->findChild<T*>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    QComboBox* box(const QString& name) const { return child<QComboBox>(name); }
    QString text(const QString& label) const { return child<QLabel>(label)->text(); }
    bool canImport() const { return m_page->missing().isEmpty(); }
    /// What is missing, or what an import would make.
    QString said() const { return canImport() ? text(u"importSummary"_s) : m_page->missing(); }
    ImportSettings settings() const { return m_page->importSettings().value(); }
    QStringList warnings() const
    {
        QStringList texts;
        for (const QLabel* label : m_page->findChildren<QLabel*>(u"warningText"_s)) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    void choose(const QString& name, const QVariant& data) const
    {
        const int index = box(name)->findData(data);
        if (index < 0)
            qFatal("%s has no %s", qPrintable(name), qPrintable(data.toString()));
        box(name)->setCurrentIndex(index);
        Q_EMIT box(name)->activated(index);
    }
    QStringList notices() const
    {
        QStringList texts;
        for (const QLabel* label : m_page->findChildren<QLabel*>(u"noticeText"_s)) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    /// "label -> perturbation, cells" for each row of the preview.
    QStringList preview() const
    {
        const auto* table = child<QTableWidget>(u"labelPreview"_s);
        QStringList rows;
        for (int row = 0; row < table->rowCount(); ++row)
            rows.append(table->item(row, 0)->text() + u" -> "_s + table->item(row, 1)->text() + u", "_s
                        + table->item(row, 2)->text());
        rows.sort();
        return rows;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScreenInspector> m_inspector;
    std::unique_ptr<DataPage> m_page;
    QString m_answer; // of the file chooser
    FileQuestion m_asked;
};

void TestDataPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslation();
}

void TestDataPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_inspector = std::make_unique<ScreenInspector>();
    m_answer.clear();
}

void TestDataPage::cleanup()
{
    m_page.reset();
    m_inspector.reset();
}

void TestDataPage::previewsLabels_data()
{
    using Rows = QStringList;
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QString>("separator"); // "auto": guessed
    QTest::addColumn<int>("guides"); // -1: guessed
    QTest::addColumn<QStringList>("expected");
    const QStringList combinations{u"ctrl"_s, u"KLF1_GATA1"_s, u"GATA1_KLF1"_s, u"HBB"_s, u"KLF1_ctrl"_s};
    QTest::newRow("A_B is recognised")
        << combinations << u"auto"_s << -1
        << Rows{u"ctrl -> "_s, u"KLF1_GATA1 -> GATA1+KLF1"_s, u"GATA1_KLF1 -> GATA1+KLF1"_s, u"HBB -> HBB"_s,
                u"KLF1_ctrl -> KLF1"_s};
    QTest::newRow("A_B is never split")
        << combinations << u""_s << -1
        << Rows{u"ctrl -> "_s, u"KLF1_GATA1 -> KLF1_GATA1"_s, u"GATA1_KLF1 -> GATA1_KLF1"_s, u"HBB -> HBB"_s,
                u"KLF1_ctrl -> KLF1_ctrl"_s};
    const QStringList guides{u"ctrl"_s,    u"KLF1_1"_s, u"KLF1_2"_s, u"GATA1_1"_s,
                             u"GATA1_2"_s, u"HBB_1"_s,  u"HBB_2"_s};
    QTest::newRow("guides are recognised")
        << guides << u"auto"_s << -1
        << Rows{u"ctrl -> "_s,         u"KLF1_1 -> KLF1"_s, u"KLF1_2 -> KLF1"_s, u"GATA1_1 -> GATA1"_s,
                u"GATA1_2 -> GATA1"_s, u"HBB_1 -> HBB"_s,   u"HBB_2 -> HBB"_s};
    QTest::newRow("guides are kept apart")
        << guides << u"auto"_s << 0
        << Rows{u"ctrl -> "_s,           u"KLF1_1 -> KLF1_1"_s,   u"KLF1_2 -> KLF1_2"_s,
                u"GATA1_1 -> GATA1_1"_s, u"GATA1_2 -> GATA1_2"_s, u"HBB_1 -> HBB_1"_s,
                u"HBB_2 -> HBB_2"_s};
    QTest::newRow("another separator") << QStringList{u"ctrl"_s, u"KLF1::GATA1"_s} << u"::"_s << 0
                                       << Rows{u"ctrl -> "_s, u"KLF1::GATA1 -> GATA1+KLF1"_s};
    QTest::newRow("missing labels") << QStringList{u"ctrl"_s, u"KLF1"_s, u"nan"_s} << u"auto"_s << -1
                                    << Rows{u"ctrl -> "_s, u"KLF1 -> KLF1"_s, u"nan left out"_s};
}

void TestDataPage::previewsLabels()
{
    QFETCH(const QStringList, labels);
    QFETCH(const QString, separator);
    QFETCH(const int, guides);
    QFETCH(QStringList, expected);
    Strings all;
    for (const QString& label : labels)
        all.push_back(toUtf8(label));
    const ScreenInspection inspection = inspectionOf(toPath(write(countsOf(all, 3))));
    ImportSettings settings;
    settings.perturbationColumn = "condition";
    settings.controlLabel = "ctrl";
    if (separator != u"auto"_s)
        settings.separator = toUtf8(separator);
    if (guides >= 0)
        settings.namesGuides = guides == 1;
    QStringList rows;
    const ImportPreview preview = previewImport(inspection, settings);
    for (const ImportPreview::Row& row : preview.rows) {
        QCOMPARE(row.cells, 3);
        rows.append(row.isMissing ? fromUtf8(row.label) + u" left out"_s
                                  : u"%1 -> %2"_s.arg(fromUtf8(row.label), fromUtf8(row.perturbation)));
    }
    QCOMPARE(rows.front(), u"ctrl -> "_s);
    rows.sort();
    expected.sort();
    QCOMPARE(rows, expected);
}

void TestDataPage::countsLikeTheImporter_data()
{
    QTest::addColumn<QStringList>("filters");
    QTest::addColumn<int>("minimumCells");
    QTest::newRow("all") << QStringList() << 1;
    QTest::newRow("large perturbations only") << QStringList() << 9;
    QTest::newRow("of one line") << QStringList{u"cell_line=K562"_s} << 1;
    QTest::newRow("not of one line") << QStringList{u"cell_line!=K562"_s} << 3;
    QTest::newRow("numbers") << QStringList{u"n_counts>=1.5"_s} << 1;
    QTest::newRow("several") << QStringList{u"n_counts>0.5"_s, u"cell_line=K562"_s} << 2;
}

void TestDataPage::countsLikeTheImporter()
{
    QFETCH(const QStringList, filters);
    QFETCH(const int, minimumCells);
    TinyScreen screen = countsOf({"ctrl", "KLF1", "GATA1", "KLF1+GATA1", "ctrl", "nan", "KLF1"}, 8);
    screen.more = [&](hdf5::File& file) {
        file.writeStrings("/obs/cell_line", cycled({"K562", "K562", "RPE1"}, screen));
        std::vector<double> counts;
        for (std::size_t i = 0; i < screen.labels.size(); ++i)
            counts.push_back(static_cast<double>(i % 5) * 0.5);
        file.write<double>("/obs/n_counts", counts);
    };
    ImportSettings settings;
    settings.source = toPath(write(screen));
    settings.perturbationColumn = "condition";
    settings.controlLabel = "ctrl";
    settings.minimumCells = static_cast<std::uint64_t>(minimumCells);
    for (const QString& filter : filters)
        settings.filters.push_back(parseCellFilter(toUtf8(filter)));
    const ImportPreview preview = previewImport(inspectionOf(settings.source), settings);
    JobMonitor monitor;
    const ImportReport report = importScreen(settings, path(u"screen.h5"_s), monitor);
    QCOMPARE(fromUtf8(preview.problem), QString());
    QVERIFY(!preview.isUpperBound);
    QCOMPARE(preview.cells, report.cellsKept);
    QCOMPARE(preview.controlCells, report.controlCells);
    QCOMPARE(preview.cellsWithoutLabel, report.cellsWithoutLabel);
    QCOMPARE(preview.perturbations, report.perturbations);
    QCOMPARE(preview.tooFewCells, report.tooFewCells.size());
    QCOMPARE(preview.genes, report.genes);
    QCOMPARE(preview.mixedContexts.size(), report.warnings.size());
}

void TestDataPage::manyLabelsAreNotHeld()
{
    TinyScreen screen = countsOf({"ctrl", "KLF1"}, kMostLabels / 2 + 1);
    screen.more = [&](hdf5::File& file) {
        Strings barcodes;
        for (std::size_t i = 0; i < screen.labels.size(); ++i)
            barcodes.push_back("b" + std::to_string(i));
        file.writeStrings("/obs/barcode", barcodes);
    };
    const ScreenInspection inspection = inspectionOf(toPath(write(screen)));
    const ScreenInspection::Column* barcode = inspection.column("barcode");
    QVERIFY(barcode);
    QCOMPARE(barcode->labelCount, screen.labels.size());
    QVERIFY(barcode->labels.empty() && barcode->codes.empty());
    QCOMPARE(inspection.column("condition")->codes.size(), screen.labels.size());

    // Nothing is known about a condition on it, so that the count is only a bound.
    ImportSettings settings;
    settings.perturbationColumn = "condition";
    settings.controlLabel = "ctrl";
    settings.filters = {parseCellFilter("barcode!=b1")};
    const ImportPreview preview = previewImport(inspection, settings);
    QVERIFY(preview.isUpperBound);
    QCOMPARE(preview.cells, screen.labels.size());
    settings.perturbationColumn = "barcode";
    QVERIFY(!previewImport(inspection, settings).isCounted);
}

void TestDataPage::likelyColumnsAndControlsComeFirst()
{
    TinyScreen screen = countsOf({"KLF1", "KLF1", "non-targeting", "GATA1", "HBB", "untreated"}, 8);
    screen.more = [&](hdf5::File& file) {
        file.writeStrings("/obs/batch", cycled({"b1", "b2", "b3"}, screen));
        file.writeStrings("/obs/guide", cycled({"sgKLF1-1", "sgKLF1-2", "non-targeting-1"}, screen));
    };
    open(write(screen));
    auto* column = box(u"perturbationColumn"_s);
    QTRY_COMPARE(column->currentText(), u"condition (5 labels)"_s);
    QStringList names;
    for (int i = 0; i < column->count(); ++i)
        names.append(column->itemData(i).toString());
    QCOMPARE(names, (QStringList{u"condition"_s, u"guide"_s, QString(), u"batch"_s}));
    QVERIFY(text(u"columnReason"_s).contains(u"usual name"_s));

    auto* control = box(u"controlLabel"_s);
    QCOMPARE(control->itemText(0), u"non-targeting (8 cells)"_s);
    QCOMPARE(control->itemText(1), u"untreated (8 cells)"_s);
    QVERIFY(control->itemData(2, Qt::AccessibleDescriptionRole).toString() == u"separator"_s);
    QCOMPARE(control->itemText(3), u"KLF1 (16 cells)"_s);
    QCOMPARE(control->currentIndex(), 0);
    QVERIFY(text(u"controlReason"_s).contains(u"non-targeting"_s));
    control->setCurrentIndex(3);
    QCOMPARE(text(u"controlReason"_s), u"chosen by you"_s);
    QCOMPARE(settings().controlLabel, std::string("KLF1"));
}

void TestDataPage::wrongGuessesAreChanged()
{
    TinyScreen screen = countsOf({"ctrl", "KLF1", "GATA1", "rest"}, 40);
    screen.more = [&](hdf5::File& file) {
        file.writeStrings("/obs/target", cycled({"HBB", "ACTB", "baseline"}, screen));
        file.createGroup("/layers");
        screen.writeMatrix(file, "/layers/raw_counts");
    };
    open(write(screen));
    QTRY_VERIFY(canImport());
    QTRY_COMPARE(said(), u"Will hold: 160 cells, 3 perturbations beside the control, 4 genes."_s);
    choose(u"perturbationColumn"_s, u"target"_s);
    QVERIFY(!canImport());
    QCOMPARE(said(), u"Choose the control label."_s);
    choose(u"controlLabel"_s, u"baseline"_s);
    QTRY_COMPARE(said(), u"Will hold: 160 cells, 2 perturbations beside the control, 4 genes."_s);
    choose(u"valueKind"_s, static_cast<int>(ValueKind::Log));
    child<QSpinBox>(u"minimumCells"_s)->setValue(12);

    // Another layer keeps what was chosen by hand.
    box(u"layer"_s)->setCurrentText(u"raw_counts"_s);
    Q_EMIT box(u"layer"_s)->activated(box(u"layer"_s)->currentIndex());
    QVERIFY(!canImport());
    QTRY_VERIFY(canImport());
    const ImportSettings chosen = settings();
    QCOMPARE(chosen.perturbationColumn, std::string("target"));
    QCOMPARE(chosen.controlLabel, std::string("baseline"));
    QCOMPARE(chosen.layer, std::string("raw_counts"));
    QCOMPARE(chosen.minimumCells, 12);
    QVERIFY(!chosen.separator && !chosen.namesGuides); // left to the guess
}

void TestDataPage::spellingIsChosen()
{
    open(write(countsOf({"ctrl", "KLF1_GATA1", "GATA1_KLF1", "HBB"}, 30)));
    QTRY_COMPARE(preview(),
                 (QStringList{u"GATA1_KLF1 -> GATA1+KLF1, 30"_s, u"HBB -> HBB, 30"_s,
                              u"KLF1_GATA1 -> GATA1+KLF1, 30"_s, u"ctrl -> control, 30"_s}));
    auto* separator = box(u"separator"_s);
    QCOMPARE(separator->currentText(), u"Recognised: joined by “_”"_s);
    QVERIFY(!text(u"spellingReason"_s).isEmpty());
    QVERIFY(said().contains(u"2 perturbations"_s));

    separator->setCurrentIndex(separator->findText(u"Never split"_s));
    QTRY_VERIFY(preview().contains(u"KLF1_GATA1 -> KLF1_GATA1, 30"_s));
    QTRY_VERIFY(said().contains(u"3 perturbations"_s));
    QCOMPARE(text(u"spellingReason"_s), u"chosen by you"_s);
    QVERIFY(settings().separator && settings().separator->empty());

    auto* other = child<QLineEdit>(u"otherSeparator"_s);
    QVERIFY(!other->isVisible());
    separator->setCurrentIndex(separator->count() - 1);
    QVERIFY(other->isVisible());
    QVERIFY(!canImport()); // nothing is typed yet
    QTest::keyClicks(other, u"1_"_s);
    QCOMPARE(settings().separator, std::optional<std::string>("1_"));
    QTRY_VERIFY(preview().contains(u"GATA1_KLF1 -> GATA+KLF1, 30"_s));
    QVERIFY(canImport());

    box(u"namesGuides"_s)->setCurrentIndex(1);
    QCOMPARE(settings().namesGuides, std::optional<bool>(true));
    box(u"namesGuides"_s)->setCurrentIndex(2);
    QCOMPARE(settings().namesGuides, std::optional<bool>(false));
}

void TestDataPage::mixedContextsLeadToAFilter()
{
    TinyScreen screen = countsOf({"ctrl", "KLF1"}, 60);
    screen.more = [&](hdf5::File& file) {
        file.writeStrings("/obs/cell_line", cycled({"K562", "K562", "RPE1"}, screen, 2));
    };
    open(write(screen));
    QTRY_COMPARE(notices().size(), 1);
    QCOMPARE(notices().front(),
             u"Control cells of 2 values of “cell_line” would be pooled: K562 (40), RPE1 (20)."_s);
    QTRY_COMPARE(said(), u"Will hold: 120 cells, 1 perturbation beside the control, 4 genes."_s);
    auto* button = child<QPushButton>(u"noticeAction"_s);
    QCOMPARE(button->text(), u"Only K562"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(notices().isEmpty());
    QCOMPARE(said(), u"Will hold: 80 cells, 1 perturbation beside the control, 4 genes."_s);
    QCOMPARE(settings().filters.size(), 1);
    QCOMPARE(toText(settings().filters.front()), std::string("cell_line=K562"));
    QCOMPARE(box(u"filterColumn"_s)->currentText(), u"cell_line"_s);
    QCOMPARE(box(u"filterValue"_s)->currentText(), u"K562"_s);
}

void TestDataPage::cellsWithoutCallLeadToAFilter()
{
    open(write(countsOf({"ctrl", "KLF1", "unassigned"}, 40)));
    QTRY_COMPARE(notices().size(), 1);
    QVERIFY(notices().front().contains(u"unassigned"_s));
    QTest::mouseClick(child<QPushButton>(u"noticeAction"_s), Qt::LeftButton);
    QTRY_VERIFY(notices().isEmpty());
    QCOMPARE(toText(settings().filters.at(0)), std::string("condition!=unassigned"));
    QCOMPARE(said(), u"Will hold: 80 cells, 1 perturbation beside the control, 4 genes."_s);
}

void TestDataPage::conditionsAreAddedAndRemoved()
{
    TinyScreen screen = countsOf({"ctrl", "KLF1"}, 50);
    screen.more = [&](hdf5::File& file) {
        file.writeStrings("/obs/batch", cycled({"b1", "b2"}, screen, 2));
        std::vector<double> share;
        for (std::size_t i = 0; i < screen.labels.size(); ++i)
            share.push_back(static_cast<double>(i) / 200);
        file.write<double>("/obs/percent_mito", share);
    };
    open(write(screen));
    child<QSpinBox>(u"minimumCells"_s)->setValue(1);
    QTRY_VERIFY(canImport());
    auto* add = child<QPushButton>(u"addFilter"_s);
    add->click();
    QVERIFY(!canImport());
    QVERIFY(said().contains(u"no column yet"_s));
    auto* column = box(u"filterColumn"_s);
    auto* comparison = box(u"filterComparison"_s);
    auto* value = box(u"filterValue"_s);
    column->setCurrentIndex(column->findData(u"batch"_s));
    QCOMPARE(comparison->count(), 2); // labels have no order
    QCOMPARE(value->count(), 2);
    QCOMPARE(value->completer()->filterMode(), Qt::MatchContains);
    QVERIFY(said().contains(u"no value yet"_s));
    value->setCurrentText(u"b2"_s);
    QTRY_VERIFY(said().contains(u": 50 cells"_s));
    value->setCurrentText(u"b3"_s);
    QTRY_VERIFY(said().contains(u"b1 (50), b2 (50)"_s)); // what there is instead
    QVERIFY(!canImport());
    value->setCurrentText(u"b2"_s);
    comparison->setCurrentIndex(1);
    QTRY_VERIFY(canImport());

    add->click();
    auto* secondColumn = m_page->findChildren<QComboBox*>(u"filterColumn"_s).at(1);
    auto* secondComparison = m_page->findChildren<QComboBox*>(u"filterComparison"_s).at(1);
    auto* secondValue = m_page->findChildren<QComboBox*>(u"filterValue"_s).at(1);
    secondColumn->setCurrentIndex(secondColumn->findData(u"percent_mito"_s));
    QCOMPARE(secondComparison->count(), 6);
    secondComparison->setCurrentIndex(
        secondComparison->findData(static_cast<int>(CellFilter::Comparison::Less)));
    secondValue->setCurrentText(u"many"_s);
    QTRY_VERIFY(said().contains(u"“many”"_s));
    QVERIFY(!canImport());
    secondValue->setCurrentText(u"0.4"_s);
    QTRY_VERIFY(said().contains(u": 40 cells"_s));
    QCOMPARE(settings().filters.size(), 2);
    QCOMPARE(toText(settings().filters[0]), std::string("batch!=b2"));
    QCOMPARE(toText(settings().filters[1]), std::string("percent_mito<0.4"));

    m_page->findChildren<QToolButton*>(u"removeFilter"_s).at(0)->click();
    QTRY_VERIFY(said().contains(u": 80 cells"_s));
    QCOMPARE(settings().filters.size(), 1);
    QCOMPARE(toText(settings().filters[0]), std::string("percent_mito<0.4"));
}

void TestDataPage::layerIsChosenWhereThereIsNoDefault()
{
    TinyScreen screen = countsOf({"ctrl", "KLF1"}, 40);
    screen.layout = TinyScreen::Layout::None;
    screen.more = [&](hdf5::File& file) {
        TinyScreen layer = screen;
        layer.layout = TinyScreen::Layout::Csr;
        file.createGroup("/layers");
        layer.writeMatrix(file, "/layers/counts");
    };
    open(write(screen));
    auto* layer = box(u"layer"_s);
    QTRY_COMPARE(layer->count(), 1);
    QCOMPARE(layer->currentIndex(), -1);
    QVERIFY(layer->isEnabled());
    QVERIFY(text(u"importStatus"_s).contains(u"screen.h5ad"_s));
    QVERIFY(!canImport());
    QVERIFY(!box(u"perturbationColumn"_s)->isEnabled());
    layer->setCurrentIndex(0);
    Q_EMIT layer->activated(0);
    QTRY_VERIFY(canImport());
    QCOMPARE(layer->currentText(), u"counts"_s);
    QCOMPARE(settings().layer, std::string("counts"));
    QVERIFY(box(u"perturbationColumn"_s)->isEnabled());
}

void TestDataPage::choicesStayWhenTheFileIsLookedIntoAgain()
{
    open(write(countsOf({"ctrl", "KLF1"}, 40)));
    QTRY_VERIFY(canImport());
    QByteArray table = "barcode,perturbation,batch\n";
    for (int cell = 0; cell < 80; ++cell)
        table += QStringLiteral("cell%1,%2,b1\n").arg(cell).arg(cell % 2 ? u"KLF1"_s : u"ctrl"_s).toUtf8();
    m_answer = writeText(u"labels.csv"_s, table);
    child<QPushButton>(u"chooseLabels"_s)->click();
    QTRY_VERIFY(canImport());
    choose(u"valueKind"_s, static_cast<int>(ValueKind::Log));
    child<QPushButton>(u"addFilter"_s)->click();
    box(u"filterColumn"_s)->setCurrentIndex(box(u"filterColumn"_s)->findData(u"batch"_s));
    box(u"filterValue"_s)->setCurrentText(u"b1"_s);
    QTRY_VERIFY(canImport());

    child<QLineEdit>(u"labelTable"_s)->clear();
    QTRY_VERIFY2(said().startsWith(u"There is no column batch any more"_s), qPrintable(said()));
    QCOMPARE(box(u"filterColumn"_s)->currentData(), u"batch"_s);
    QVERIFY(!box(u"filterColumn"_s)->itemIcon(box(u"filterColumn"_s)->currentIndex()).isNull());
    QCOMPARE(box(u"filterValue"_s)->currentText(), u"b1"_s);
    QVERIFY(settings().values == ValueKind::Log);
    child<QPushButton>(u"chooseLabels"_s)->click();
    QTRY_VERIFY(canImport());
    QCOMPARE(settings().filters.size(), 1);
}

void TestDataPage::manyControlLabelsAreShownAtOnce()
{
    m_inspector->setInspect(
        [](const std::filesystem::path& path, const ReaderOptions& options, JobMonitor& monitor) {
            ScreenInspection inspection = inspectScreen(path, options, monitor);
            for (auto& column : inspection.columns) {
                column.codes.clear(); // as of a large file
                for (std::size_t i = column.labels.size(); i < kMostLabels; ++i) {
                    column.labels.push_back("label " + std::to_string(i));
                    column.cells.push_back(i);
                }
                column.labelCount = column.labels.size();
            }
            return inspection;
        });
    open(write(countsOf({"ctrl", "KLF1"}, 40)));
    auto* control = box(u"controlLabel"_s);
    QTRY_COMPARE(control->count(), static_cast<int>(kMostLabels) + 1); // and a separator
    QCOMPARE(control->currentData(), u"ctrl"_s);
    QVERIFY(control->currentText().endsWith(u"(40 cells)"_s));
    choose(u"controlLabel"_s, u"label 12345"_s);
    QCOMPARE(settings().controlLabel, std::string("label 12345"));
}

void TestDataPage::genomeIsChosen()
{
    const QString screen = file(u"two.h5"_s);
    writeTenx(toPath(screen), {"hg19", "mm10"}, 20);
    open(screen);
    auto* layer = box(u"layer"_s);
    QTRY_COMPARE(layer->count(), 2);
    QCOMPARE(layer->itemText(1), u"mm10"_s);
    QVERIFY(text(u"importStatus"_s).contains(u"hg19"_s));
    QVERIFY(!canImport());
    layer->setFocus();
    layer->setCurrentIndex(1);
    Q_EMIT layer->activated(1);
    QTRY_VERIFY(text(u"importFormat"_s).contains(u"20 cells"_s));
    QCOMPARE(layer->currentText(), u"mm10"_s);
    QCOMPARE(settings().layer, std::string("mm10"));
}

void TestDataPage::tableOfLabelsIsChosen()
{
    const QString screen = file(u"cells.h5"_s);
    writeTenx(toPath(screen), {"hg19"}, 80);
    QByteArray table = "barcode,gene\n";
    for (int cell = 0; cell < 80; ++cell)
        table += QStringLiteral("cell%1,%2\n").arg(cell).arg(cell % 2 ? u"KLF1"_s : u"NT"_s).toUtf8();
    const QString labels = writeText(u"labels.csv"_s, table);
    const QString wrong = writeText(u"wrong.csv"_s, "barcode,gene\nsomething,KLF1\n");

    open(screen);
    QTRY_VERIFY(text(u"importStatus"_s).contains(u"no cell labels"_s));
    QVERIFY(!canImport());
    m_answer = wrong;
    child<QPushButton>(u"chooseLabels"_s)->click();
    QVERIFY(m_asked.filter.contains(u"*.csv"_s));
    QTRY_VERIFY(text(u"importStatus"_s).contains(u"wrong.csv"_s));
    QVERIFY(!canImport());
    m_answer = labels;
    child<QPushButton>(u"chooseLabels"_s)->click();
    QTRY_VERIFY(canImport());
    QCOMPARE(box(u"perturbationColumn"_s)->currentData(), u"gene"_s);
    QCOMPARE(box(u"controlLabel"_s)->currentData(), u"NT"_s);
    QTRY_COMPARE(said(), u"Will hold: 80 cells, 1 perturbation beside the control, 3 genes."_s);
    QCOMPARE(settings().labels, toPath(labels));

    // Without it, the file is as before.
    child<QLineEdit>(u"labelTable"_s)->clear();
    QTRY_VERIFY(text(u"importStatus"_s).contains(u"no cell labels"_s));
    QVERIFY(settings().labels.empty());
    QVERIFY(!canImport());
}

void TestDataPage::geneNamesAreChosen()
{
    TinyScreen screen = countsOf({"ctrl", "KLF1"}, 40);
    screen.genes = {"ENSG00000102145", "ENSG00000105610", "ENSG00000244734", "ENSG00000075624"};
    screen.more = [](hdf5::File& file) { file.writeStrings("/var/gene_symbols", kGenes); };
    open(write(screen));
    QTRY_VERIFY(canImport());
    auto* names = box(u"geneNames"_s);
    QCOMPARE(names->currentText(), u"gene_symbols"_s);
    QVERIFY(!text(u"geneNamesReason"_s).isEmpty());
    QVERIFY(settings().geneNameColumn.empty()); // guessed

    names->setEditText(u"nothing"_s);
    QTest::keyClick(names->lineEdit(), Qt::Key_Return);
    QVERIFY(!canImport()); // Return took the name, and does not go on
    QTRY_VERIFY(text(u"importStatus"_s).contains(u"gene_symbols"_s)); // listed as a choice
    QVERIFY(!canImport());

    names->setCurrentIndex(names->findText(u"index"_s));
    Q_EMIT names->activated(names->currentIndex());
    QTRY_VERIFY(canImport());
    QCOMPARE(settings().geneNameColumn, std::string("index"));
    QCOMPARE(text(u"geneNamesReason"_s), u"chosen"_s);
}

void TestDataPage::repeatedGeneNamesAreTold()
{
    TinyScreen screen = countsOf({"ctrl", "KLF1"}, 40);
    screen.genes = {"GATA1", "KLF1", "HBB", "HBB"};
    open(write(screen));
    QTRY_VERIFY(text(u"geneNamesReason"_s).endsWith(u"1 name occurs several times and gets numbers (HBB)"_s));
}

void TestDataPage::advancedChoicesArePassedOn()
{
    open(write(countsOf({"ctrl", "KLF1"}, 40)));
    QTRY_VERIFY(canImport());
    auto* fields = child<QWidget>(u"advancedFields"_s);
    QVERIFY(!fields->isVisible());
    const ImportSettings untouched = settings();
    QCOMPARE(untouched.minimumGenes, 0);
    QCOMPARE(untouched.minimumCellsOfGene, 0);
    QCOMPARE(untouched.topGenes, 0);
    QVERIFY(!untouched.targetSum && !untouched.onTarget);
    child<QToolButton>(u"advanced"_s)->click();
    QVERIFY(fields->isVisible());
    const auto* scroll = child<QScrollArea>(u"importScroll"_s);
    QTRY_VERIFY(scroll->viewport()->rect().contains(
        box(u"flavour"_s)->mapTo(scroll->viewport(), box(u"flavour"_s)->rect().center())));
    QVERIFY(!box(u"flavour"_s)->isEnabled()); // all genes are kept
    child<QSpinBox>(u"topGenes"_s)->setValue(3);
    QVERIFY(box(u"flavour"_s)->isEnabled());
    box(u"flavour"_s)->setCurrentIndex(1);
    // KLF1 is kept, whether it varies or not.
    QTRY_COMPARE(said(), u"Will hold at most: 80 cells, 1 perturbation beside the control, 4 genes."_s);
    child<QSpinBox>(u"topGenes"_s)->setValue(1);
    QTRY_COMPARE(said(), u"Will hold at most: 80 cells, 1 perturbation beside the control, 2 genes."_s);
    child<QSpinBox>(u"topGenes"_s)->setValue(3);
    child<QSpinBox>(u"minimumGenes"_s)->setValue(2);
    QTRY_VERIFY(said().startsWith(u"Will hold at most: 80 cells"_s));
    child<QSpinBox>(u"minimumCellsOfGene"_s)->setValue(5);
    child<QDoubleSpinBox>(u"targetSum"_s)->setValue(10'000);
    QVERIFY(!child<QDoubleSpinBox>(u"residual"_s)->isEnabled());
    child<QCheckBox>(u"onTarget"_s)->click();
    child<QDoubleSpinBox>(u"residual"_s)->setValue(0.4);
    child<QDoubleSpinBox>(u"cellResidual"_s)->setValue(0.6);
    const ImportSettings chosen = settings();
    QCOMPARE(chosen.minimumGenes, 2);
    QCOMPARE(chosen.minimumCellsOfGene, 5);
    QCOMPARE(chosen.topGenes, 3);
    QVERIFY(chosen.flavour == VariableGeneFlavour::SeuratV3);
    QCOMPARE(chosen.targetSum, std::optional<double>(10'000));
    QVERIFY(chosen.onTarget);
    QCOMPARE(chosen.onTarget->residual, 0.4);
    QCOMPARE(chosen.onTarget->cellResidual, 0.6);

    // What needs counts is not passed on for logarithms.
    choose(u"valueKind"_s, static_cast<int>(ValueKind::Log));
    QVERIFY(!box(u"flavour"_s)->isEnabled());
    QVERIFY(settings().flavour == VariableGeneFlavour::Seurat);
    QVERIFY(!settings().targetSum);
}

void TestDataPage::brokenFilesAreExplained_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("text") << u"notes.h5ad"_s << u"is not an HDF5 file"_s;
    QTest::newRow("neither kind") << u"other.h5"_s << u"not an AnnData"_s;
    QTest::newRow("no label") << u"damaged.h5ad"_s << u"/obs/condition"_s;
    QTest::newRow("folder without a matrix") << u"empty"_s << u"empty"_s;
    QTest::newRow("no file") << u"nowhere.h5ad"_s << u"does not exist"_s;
}

void TestDataPage::brokenFilesAreExplained()
{
    QFETCH(const QString, name);
    QFETCH(const QString, says);
    writeText(u"notes.h5ad"_s, "these are no cells");
    {
        hdf5::File other(path(u"other.h5"_s), hdf5::Access::Create);
        other.write<double>("/something", std::vector<double>{1});
    }
    TinyScreen damaged = countsOf({"ctrl", "KLF1"}, 4);
    damaged.labels.pop_back();
    damaged.write(path(u"damaged.h5ad"_s));
    QVERIFY(QDir(m_folder->path()).mkdir(u"empty"_s));
    open(file(name));
    QTRY_VERIFY2(!text(u"importStatus"_s).startsWith(u"Looking"_s), "never ended");
    QVERIFY2(text(u"importStatus"_s).contains(says), qPrintable(text(u"importStatus"_s)));
    QVERIFY(text(u"importStatus"_s).contains(name));
    QVERIFY(!canImport());
}

void TestDataPage::onlyTheLatestInspectionCounts()
{
    std::counting_semaphore<> slowMayEnd(0);
    const auto release = qScopeGuard([&] { slowMayEnd.release(); });
    std::atomic<bool> slowEnded = false;
    TinyScreen screen = countsOf({"ctrl", "KLF1"}, 40);
    screen.more = [&](hdf5::File& file) {
        file.createGroup("/layers");
        screen.writeMatrix(file, "/layers/slow");
        screen.writeMatrix(file, "/layers/swift");
    };
    m_inspector->setInspect(
        [&](const std::filesystem::path& file, const ReaderOptions& options, JobMonitor& monitor) {
            if (options.layer == "slow") {
                slowMayEnd.acquire();
                slowEnded = true;
                throw Error(ErrorKind::BadInput, "slow is late");
            }
            return inspectScreen(file, options, monitor);
        });
    open(write(screen));
    QTRY_VERIFY(canImport());
    const auto chooseLayer = [this](const QString& name) {
        box(u"layer"_s)->setCurrentText(name);
        Q_EMIT box(u"layer"_s)->activated(box(u"layer"_s)->currentIndex());
    };
    chooseLayer(u"slow"_s);
    QVERIFY(!canImport());
    chooseLayer(u"swift"_s);
    QTRY_VERIFY(canImport());
    slowMayEnd.release();
    QTRY_VERIFY(slowEnded);
    QTRY_VERIFY(!m_inspector->findChild<QObject*>(u"inspection"_s));
    QVERIFY(canImport());
    QVERIFY(!text(u"importStatus"_s).contains(u"late"_s));
    QCOMPARE(settings().layer, std::string("swift"));
}

void TestDataPage::tooFewCellsAreTold()
{
    open(write(countsOf({"ctrl", "KLF1", "KLF1", "GATA1"}, 20)));
    QTRY_COMPARE(said(),
                 u"Will hold: 60 cells, 1 perturbation beside the control, 4 genes. 1 perturbation with "
                 u"fewer than 30 cells is "
                 u"left out."_s);
    auto* minimum = child<QSpinBox>(u"minimumCells"_s);
    minimum->setValue(1'000);
    QTRY_COMPARE(said(), u"No perturbation has 1,000 cells: lower the minimum."_s);
    QVERIFY(!canImport());
    minimum->setValue(20);
    QTRY_COMPARE(said(), u"Will hold: 80 cells, 2 perturbations beside the control, 4 genes."_s);
    QVERIFY(canImport());
}

void TestDataPage::projectFolderIsSuggested_data()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("folder");
    QTest::newRow("file") << u"a.b.h5ad"_s << u"a.b.knockscope"_s;
    QTest::newRow("compressed") << u"matrix.mtx.gz"_s << u"matrix.knockscope"_s;
    QTest::newRow("folder") << u"run1.v2/"_s << u"run1.v2.knockscope"_s;
}

void TestDataPage::projectFolderIsSuggested()
{
    QFETCH(const QString, screen);
    QFETCH(const QString, folder);
    if (screen.endsWith(u'/'))
        QVERIFY(QDir(m_folder->path()).mkdir(screen.chopped(1)));
    open(file(screen));
    QTRY_COMPARE(child<QLineEdit>(u"projectFolder"_s)->text(), file(folder));
    QVERIFY(!m_page->isEdited());
    // Nothing else is meant by a home folder.
    child<QLineEdit>(u"projectFolder"_s)->setText(u"~/p.knockscope"_s);
    QVERIFY(m_page->projectFolder() == toPath(QDir::homePath()) / "p.knockscope");
}

void TestDataPage::wheelScrollsInPassing()
{
    open(write(countsOf({"ctrl", "KLF1"}, 40)));
    QTRY_VERIFY(canImport());
    child<QLineEdit>(u"projectFolder"_s)->setFocus();
    auto* column = box(u"controlLabel"_s);
    auto* cells = child<QSpinBox>(u"minimumCells"_s);
    const auto turn = [](QWidget* field) {
        QWheelEvent event(field->rect().center(), field->mapToGlobal(field->rect().center()), {}, {0, -120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field, &event);
    };
    turn(column);
    turn(cells);
    QCOMPARE(column->currentIndex(), 0);
    QCOMPARE(cells->value(), 30);
    cells->setFocus();
    QTRY_VERIFY(cells->hasFocus());
    turn(cells);
    QCOMPARE(cells->value(), 29);
}

void TestDataPage::everyFieldHasANameAndAPlace()
{
    TinyScreen screen = countsOf({"ctrl", "KLF1"}, 40);
    screen.more = [&](hdf5::File& file) {
        file.writeStrings("/obs/cell_line", cycled({"K562", "RPE1"}, screen, 2));
    };
    open(write(screen));
    QTRY_VERIFY(canImport());
    QTRY_COMPARE(notices().size(), 1); // comes with the preview, after the button
    child<QToolButton>(u"advanced"_s)->click();
    child<QPushButton>(u"addFilter"_s)->click();
    QVERIFY(m_page->minimumSizeHint().width() <= 760);
    QVERIFY(m_page->minimumSizeHint().height() <= 440);

    const auto labels = m_page->findChildren<QLabel*>();
    for (QWidget* field : m_page->findChildren<QWidget*>()) {
        const bool isField = qobject_cast<QComboBox*>(field) || qobject_cast<QAbstractSpinBox*>(field)
            || (qobject_cast<QLineEdit*>(field) && !field->objectName().startsWith(u"qt_"_s)
                && !qobject_cast<QComboBox*>(field->parent()));
        if (!isField)
            continue;
        const bool hasBuddy = std::any_of(labels.begin(), labels.end(),
                                          [&](const QLabel* label) { return label->buddy() == field; });
        QVERIFY2(!field->objectName().isEmpty(), field->metaObject()->className());
        QVERIFY2(hasBuddy || !field->accessibleName().isEmpty(), qPrintable(field->objectName()));
    }

    // Tab goes through the fields as they are read.
    QStringList order;
    for (QWidget* widget = m_page->nextInFocusChain(); widget != m_page.get();
         widget = widget->nextInFocusChain()) {
        if (widget->focusPolicy() & Qt::TabFocus && !widget->objectName().startsWith(u"qt_"_s))
            order.append(widget->objectName());
    }
    const QStringList expected{
        u"layer"_s,        u"labelTable"_s,  u"geneNames"_s,    u"perturbationColumn"_s, u"controlLabel"_s,
        u"separator"_s,    u"namesGuides"_s, u"valueKind"_s,    u"filterColumn"_s,       u"addFilter"_s,
        u"minimumCells"_s, u"advanced"_s,    u"minimumGenes"_s, u"onTarget"_s,           u"projectFolder"_s,
        u"labelPreview"_s, u"noticeAction"_s};
    qsizetype last = -1;
    for (const QString& name : expected) {
        const qsizetype place = order.indexOf(name);
        QVERIFY2(place > last, qPrintable(name + u" in "_s + order.join(u", "_s)));
        last = place;
    }
}

void TestDataPage::withoutAFileOneIsAskedFor()
{
    open();
    QVERIFY(child<QWidget>(u"screenChooser"_s)->isVisible());
    QVERIFY(!child<QScrollArea>(u"importScroll"_s)->isVisible());
    QCOMPARE(m_page->missing(), u"Choose the file of a screen."_s);
    QVERIFY(!m_page->importSettings());
    QVERIFY(!m_page->importsScreen());
    QVERIFY(m_page->projectFolder().empty());
    QVERIFY(!m_page->screen());
    child<QPushButton>(u"chooseScreenFile"_s)->click(); // given up
    QVERIFY(m_asked.kind == FileQuestion::Kind::OpenFile);
    for (const QString& pattern : {u"*.h5ad"_s, u"*.h5"_s, u"*.loom"_s, u"*.mtx"_s, u"*.mtx.gz"_s, u"(*)"_s})
        QVERIFY2(m_asked.filter.contains(pattern), qPrintable(pattern));
    child<QPushButton>(u"chooseScreenFolder"_s)->click();
    QVERIFY(m_asked.kind == FileQuestion::Kind::OpenFolder);
    QVERIFY(!m_page->importsScreen());

    m_answer = write(countsOf({"ctrl", "KLF1"}, 60));
    child<QPushButton>(u"chooseScreenFile"_s)->click();
    QTRY_VERIFY(canImport());
    QVERIFY(child<QScrollArea>(u"importScroll"_s)->isVisible());
    QCOMPARE(text(u"screenName"_s), u"screen.h5ad"_s);
    QVERIFY2(text(u"importFormat"_s).startsWith(u"120 cells, 4 genes, counts, AnnData .h5ad"_s),
             qPrintable(text(u"importFormat"_s)));
    QVERIFY(!m_page->isEdited());
    child<QSpinBox>(u"minimumCells"_s)->setValue(3);
    QVERIFY(m_page->isEdited());
}

void TestDataPage::filesAreDropped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("AnnData") << u"screen.h5ad"_s << true;
    QTest::newRow("capitals") << u"SCREEN.H5AD"_s << true;
    QTest::newRow("10x") << u"cells.h5"_s << true;
    QTest::newRow("loom") << u"cells.loom"_s << true;
    QTest::newRow("Matrix Market") << u"matrix.mtx"_s << true;
    QTest::newRow("Matrix Market folder") << u"folder"_s << true;
    QTest::newRow("project") << u"project"_s << false;
    QTest::newRow("empty folder") << u"nothing"_s << false;
    QTest::newRow("table") << u"table.csv"_s << false;
    QTest::newRow("no file") << u"nowhere.h5ad"_s << false;
}

void TestDataPage::filesAreDropped()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isTaken);
    for (const QString& folder : {u"folder"_s, u"project"_s, u"nothing"_s})
        QVERIFY(QDir(m_folder->path()).mkdir(folder));
    writeText(u"folder/matrix.mtx.gz"_s, "x");
    writeText(u"project/matrix.mtx.gz"_s, "x");
    writeText(u"project/project.json"_s, "{}");
    if (!name.startsWith(u"nowhere"_s) && !QFileInfo(file(name)).isDir())
        writeText(name, "x");
    open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(name))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QCOMPARE(enter.isAccepted(), isTaken);
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &drop);
    QCOMPARE(m_page->importsScreen(), isTaken);
    QCOMPARE(text(u"screenName"_s) == name, isTaken);
}

void TestDataPage::anotherFileReplacesTheFirst()
{
    TinyScreen first = countsOf({"ctrl", "KLF1"}, 60);
    first.more = [&](hdf5::File& out) { out.writeStrings("/obs/batch", cycled({"b1", "b2"}, first, 2)); };
    first.write(path(u"first.h5ad"_s));
    countsOf({"non-targeting", "GATA1", "HBB"}, 50).write(path(u"second.h5ad"_s));
    open(file(u"first.h5ad"_s));
    QTRY_VERIFY(canImport());
    choose(u"controlLabel"_s, u"KLF1"_s);
    child<QPushButton>(u"addFilter"_s)->click();
    child<QToolButton>(u"advanced"_s)->click();
    child<QSpinBox>(u"minimumGenes"_s)->setValue(4);
    box(u"separator"_s)->setCurrentIndex(2);
    QSignalSpy changed(m_page.get(), &DataPage::changed);

    m_page->setScreen(file(u"second.h5ad"_s));
    QVERIFY(changed.size() > 0);
    QVERIFY(!canImport());
    QVERIFY(!m_page->screen());
    QTRY_VERIFY(canImport());
    QTRY_COMPARE(said(), u"Will hold: 150 cells, 2 perturbations beside the control, 4 genes."_s);
    const ImportSettings chosen = settings(); // nothing of the first
    QVERIFY(chosen.source == path(u"second.h5ad"_s));
    QCOMPARE(chosen.controlLabel, std::string("non-targeting"));
    QCOMPARE(chosen.minimumGenes, 0);
    QVERIFY(chosen.filters.empty() && !chosen.separator);
    QVERIFY(m_page->projectFolder() == path(u"second.knockscope"_s));
}

void TestDataPage::anotherFileFollowsABrokenOne()
{
    writeText(u"broken.h5ad"_s, "these are no cells");
    countsOf({"ctrl", "KLF1"}, 60).write(path(u"good.h5ad"_s));
    open(file(u"broken.h5ad"_s));
    QTRY_VERIFY(text(u"importStatus"_s).contains(u"broken.h5ad is not an HDF5 file"_s));
    QVERIFY(text(u"importStatus"_s).contains(u"Knockscope opens"_s));
    QCOMPARE(m_page->missing(), u"Choose another file."_s);
    QVERIFY(!child<QScrollArea>(u"importScroll"_s)->isVisible());
    QVERIFY(child<QPushButton>(u"chooseScreenFile"_s)->isVisible());
    m_answer = file(u"good.h5ad"_s);
    child<QPushButton>(u"chooseScreenFile"_s)->click();
    QTRY_VERIFY(canImport());
    QVERIFY(child<QScrollArea>(u"importScroll"_s)->isVisible());
}

void TestDataPage::fileIsExchangedWhileTheFirstIsLookedInto()
{
    std::counting_semaphore<> slowMayEnd(0);
    const auto release = qScopeGuard([&] { slowMayEnd.release(); });
    std::atomic<bool> slowEnded = false;
    countsOf({"ctrl", "KLF1"}, 60).write(path(u"slow.h5ad"_s));
    countsOf({"ctrl", "HBB"}, 50).write(path(u"swift.h5ad"_s));
    m_inspector->setInspect(
        [&](const std::filesystem::path& path, const ReaderOptions& options, JobMonitor& monitor) {
            if (path.filename() != "slow.h5ad")
                return inspectScreen(path, options, monitor);
            JobMonitor deaf; // too late to be cancelled
            ScreenInspection inspection = inspectScreen(path, options, deaf);
            slowMayEnd.acquire();
            slowEnded = true;
            return inspection;
        });
    open(file(u"slow.h5ad"_s));
    QVERIFY(text(u"importStatus"_s).contains(u"slow.h5ad"_s));
    QVERIFY(child<QWidget>(u"importBusy"_s)->isVisible());
    m_page->setScreen(file(u"swift.h5ad"_s));
    QTRY_VERIFY(canImport());
    QTRY_COMPARE(said(), u"Will hold: 100 cells, 1 perturbation beside the control, 4 genes."_s);
    slowMayEnd.release();
    QTRY_VERIFY(slowEnded);
    QTRY_VERIFY(!m_inspector->findChild<QObject*>(u"inspection"_s));
    QCOMPARE(text(u"screenName"_s), u"swift.h5ad"_s);
    QCOMPARE(m_page->screen()->perturbations, Strings{"HBB"});
    QVERIFY(canImport());
}

void TestDataPage::closingWaitsForNothing()
{
    std::counting_semaphore<> mayEnd(0);
    const auto release = qScopeGuard([&] { mayEnd.release(); });
    std::atomic<bool> ended = false;
    m_inspector->setInspect([&](const std::filesystem::path&, const ReaderOptions&, JobMonitor& monitor) {
        mayEnd.acquire();
        ended = true;
        monitor.checkCancelled();
        return ScreenInspection();
    });
    const QString screen = write(countsOf({"ctrl", "KLF1"}, 4));
    open(screen);
    m_page.reset();
    QVERIFY(!ended);
    mayEnd.release();
    QTRY_VERIFY(!m_inspector->findChild<QObject*>(u"inspection"_s));
    QVERIFY(ended);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"screen.h5ad"_s});
}

void TestDataPage::screenNamesAreThoseOfTheImport()
{
    open(write(countsOf({"ctrl", "KLF1+GATA1", "HBB", "rare"}, 40)));
    QTRY_VERIFY(m_page->screen());
    const ScreenNamesPointer names = m_page->screen();
    QCOMPARE(names->perturbations, (Strings{"GATA1+KLF1", "HBB", "rare"}));
    QCOMPARE(names->genes, kGenes);
    QCOMPARE(names->cells, 160);
    QCOMPARE(names->controlCells, 40);
    QVERIFY(!names->isUpperBound);

    const Project project = [this] {
        JobMonitor monitor;
        return Project::import(path(u"p.knockscope"_s), settings(), monitor);
    }();
    QCOMPARE(project.store().perturbationNames(), names->perturbations);
    child<QToolButton>(u"advanced"_s)->click();
    child<QSpinBox>(u"topGenes"_s)->setValue(2);
    QTRY_VERIFY(m_page->screen() != names);
    QVERIFY(m_page->screen()->isUpperBound); // which two is not known before the import
}

void TestDataPage::largeScreensAreNamedByTheirLabels()
{
    m_inspector->setInspect(
        [](const std::filesystem::path& path, const ReaderOptions& options, JobMonitor& monitor) {
            ScreenInspection inspection = inspectScreen(path, options, monitor);
            for (auto& column : inspection.columns)
                column.codes.clear(); // as if they took too much memory
            return inspection;
        });
    open(write(countsOf({"ctrl", "KLF1+GATA1", "HBB", "nan"}, 40)));
    QTRY_COMPARE(said(), u"Too large to be counted before the import."_s);
    const ScreenNamesPointer names = m_page->screen();
    QVERIFY(names);
    QCOMPARE(names->perturbations, (Strings{"GATA1+KLF1", "HBB"}));
    QVERIFY(names->isUpperBound);
    QCOMPARE(names->cells, 160);
}

void TestDataPage::missingControlIsExplained()
{
    open(write(countsOf({"KLF1", "GATA1", "HBB"}, 120)));
    QTRY_COMPARE(m_page->missing(), u"Choose the control label."_s);
    QTRY_COMPARE(warnings().size(), 1);
    QVERIFY(warnings().front().contains(u"Choose the label of unperturbed cells"_s));
    QVERIFY(!m_page->screen());
    choose(u"controlLabel"_s, u"HBB"_s);
    QTRY_VERIFY(m_page->screen());
    QVERIFY(canImport());
    QVERIFY(warnings().isEmpty());
    QCOMPARE(m_page->screen()->perturbations, (Strings{"GATA1", "KLF1"}));
}

void TestDataPage::warningsAreInWords_data()
{
    QTest::addColumn<QStringList>("genes");
    QTest::addColumn<int>("cells");
    QTest::addColumn<QStringList>("says"); // a part of each warning
    const QStringList human{u"GATA1"_s, u"KLF1"_s, u"HBB"_s, u"ACTB"_s};
    QTest::newRow("nothing") << human << 120 << QStringList();
    QTest::newRow("few control cells") << human << 40 << QStringList{u"Only 40 control cells"_s};
    QTest::newRow("mouse") << QStringList{u"Gata1"_s, u"Klf1"_s, u"Hbb-b1"_s, u"Actb"_s} << 120
                           << QStringList{u"as in mouse or rat (Gata1)"_s, u"No perturbed gene"_s};
    QTest::newRow("ids") << QStringList{u"ENSG00000102145"_s, u"ENSG00000105610.4"_s, u"ENSG00000244734"_s,
                                        u"ACTB"_s}
                         << 120 << QStringList{u"named by ids (ENSG00000102145)"_s};
    QTest::newRow("others") << QStringList{u"A1BG"_s, u"NAT2"_s, u"ADA"_s, u"CDH2"_s} << 120
                            << QStringList{u"measured ones (A1BG, …)"_s};
}

void TestDataPage::warningsAreInWords()
{
    QFETCH(const QStringList, genes);
    QFETCH(const int, cells);
    QFETCH(const QStringList, says);
    TinyScreen screen = countsOf({"ctrl", "KLF1", "GATA1"}, static_cast<std::size_t>(cells));
    screen.genes.clear();
    for (const QString& gene : genes)
        screen.genes.push_back(toUtf8(gene));
    open(write(screen));
    QTRY_VERIFY(m_page->screen());
    QVERIFY(canImport()); // warnings hold nobody up
    const QStringList told = warnings();
    QCOMPARE(told.size(), says.size());
    for (qsizetype i = 0; i < says.size(); ++i)
        QVERIFY2(told.at(i).contains(says.at(i)), qPrintable(told.at(i)));
}

void TestDataPage::projectIsShownAndCanBeLeft()
{
    TinyScreen screen = countsOf({"ctrl", "KLF1", "GATA1"}, 40);
    screen.more = [&](hdf5::File& out) { out.writeStrings("/obs/batch", cycled({"b1", "b2"}, screen, 3)); };
    ImportSettings imported;
    imported.source = toPath(write(screen));
    imported.minimumCells = 1;
    imported.filters = {parseCellFilter("batch=b1")};
    JobMonitor monitor;
    const Project project = Project::import(path(u"p.knockscope"_s), imported, monitor);
    open();
    m_page->setProject(project);
    QVERIFY(canImport());
    QVERIFY(!m_page->importsScreen() && !m_page->importSettings());
    QVERIFY(m_page->projectFolder() == project.folder());
    QVERIFY(m_page->project().has_value());
    QCOMPARE(m_page->screen()->perturbations, (Strings{"GATA1", "KLF1"}));
    QCOMPARE(m_page->screen()->cells, 60);
    QCOMPARE(m_page->screen()->controlCells, 20);
    QVERIFY(!child<QWidget>(u"screenChooser"_s)->isVisible());
    QVERIFY(text(u"projectSource"_s).startsWith(u"screen.h5ad, AnnData"_s));
    QCOMPARE(text(u"projectCells"_s), u"60, of which 20 are control cells"_s);
    QCOMPARE(text(u"projectPerturbations"_s), u"2"_s);
    QCOMPARE(text(u"projectGenes"_s), u"4"_s);
    QCOMPARE(text(u"projectControl"_s), u"ctrl"_s);
    QVERIFY(text(u"projectValues"_s).startsWith(u"counts"_s));
    QTRY_COMPARE(text(u"projectFilters"_s), u"batch=b1"_s);

    child<QPushButton>(u"useAnotherScreen"_s)->click();
    QVERIFY(child<QWidget>(u"screenChooser"_s)->isVisible());
    QVERIFY(!canImport() && !m_page->screen() && !m_page->project());
    m_page->setScreen(fromPath(imported.source));
    QTRY_VERIFY(canImport());
    QVERIFY(m_page->projectFolder() == path(u"screen.knockscope"_s));
    child<QPushButton>(u"keepProjectScreen"_s)->click();
    QVERIFY(canImport());
    QVERIFY(!m_page->importsScreen());
    QCOMPARE(m_page->screen()->cells, 60);
}

void TestDataPage::foldersInUseAreRefused()
{
    const QString screen = write(countsOf({"ctrl", "KLF1"}, 40));
    QVERIFY(QDir(m_folder->path()).mkpath(u"screen.knockscope/runs/mlp-hist"_s));
    open(screen);
    QTRY_VERIFY(m_page->projectFolder() == path(u"screen-2.knockscope"_s));
    QTRY_VERIFY(canImport());
    auto* folder = child<QLineEdit>(u"projectFolder"_s);
    folder->setText(file(u"screen.knockscope"_s));
    QCOMPARE(m_page->missing(), u"Wait until this has been tried out."_s);
    QTRY_COMPARE(m_page->missing(),
                 u"screen.knockscope holds other files: choose a folder that is new or empty."_s);
    writeText(u"screen.knockscope/project.json"_s, "{}");
    folder->setText(file(u"screen.knockscope/"_s));
    QTRY_VERIFY(m_page->missing().contains(u"holds a project already"_s));
    QVERIFY(QDir(m_folder->path()).mkdir(u"empty"_s));
    folder->setText(file(u"empty"_s));
    QTRY_VERIFY(canImport());
    folder->setText(file(u"screen.h5ad/p.knockscope"_s));
    QTRY_VERIFY(m_page->missing().contains(u"screen.h5ad is a file"_s));
    folder->setText(file(u"new/p.knockscope"_s));
    QTRY_VERIFY(canImport());
    QVERIFY(!QFileInfo::exists(file(u"new"_s))); // nothing is written
}

void TestDataPage::realScreens_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("control");
    QTest::newRow("Norman subset")
        << u"norman2019-mcfaline2023-subset.h5ad"_s << u"5,961 cells, 500 genes, log-normalised values"_s
        << u"Will hold: 5,961 cells, 33 perturbations beside the control, 500 genes."_s << u"control"_s;
    QTest::newRow("raw counts") << u"datlinger2021-raw.h5ad"_s << u"counts"_s
                                << u"perturbations beside the control"_s << u"control"_s;
}

void TestDataPage::realScreens()
{
    QFETCH(const QString, name);
    QFETCH(const QString, found);
    QFETCH(const QString, summary);
    QFETCH(const QString, control);
    const std::filesystem::path screen = test::sharedData("screens") / toUtf8(name);
    if (!std::filesystem::exists(screen))
        QSKIP("shared/data/screens is not here");
    open(fromPath(screen));
    child<QLineEdit>(u"projectFolder"_s)->setText(file(u"p.knockscope"_s));
    QTRY_VERIFY2(canImport(), qPrintable(m_page->missing()));
    QTRY_VERIFY2(said().contains(summary), qPrintable(said()));
    QVERIFY2(text(u"importFormat"_s).contains(found), qPrintable(text(u"importFormat"_s)));
    QCOMPARE(box(u"controlLabel"_s)->currentData().toString(), control);
    QVERIFY(!m_page->screen()->perturbations.empty());
}

QTEST_MAIN(TestDataPage)
#include "tst_data_page.moc"
