// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/predict_panel.h"

#include "core/base/atomic_file.h"
#include "core/model/catalogue.h"
#include "ui/base/text.h"
#include "ui/charts/plot_theme.h"
#include "ui/explorer/gene_list_edit.h"
#include "ui/help/help_button.h"
#include "ui/help/help_request.h"
#include "ui/jobs/job_runner.h"
#include "ui/models/unseen_table_model.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelection>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextOption>
#include <QToolButton>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kExplainedWhileTyping = 3;
constexpr std::size_t kMostReported = 200; // names of a kind; more are only counted
constexpr int kRowsWithoutQuestion = 10;
constexpr int kProgressSteps = 1000;
constexpr qsizetype kLongestKeptText = 200'000; // characters, in session.json

constexpr std::array kColumnNames = {"name", "shift", "genes", "folds"}; // in session.json

bool isSame(const std::vector<UnseenEntry>& a, const std::vector<UnseenEntry>& b)
{
    const auto key = [](const UnseenEntry& e) {
        const bool isNumber = std::isfinite(e.predictedShift);
        return std::tuple(e.name, e.foldsUsed, isNumber, isNumber ? e.predictedShift : 0, e.responding);
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](const UnseenEntry& x, const UnseenEntry& y) { return key(x) == key(y); });
}

QLabel* wordsLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    // A word wider than the panel must not widen it.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QString escaped(const std::string& text)
{
    return fromUtf8(text).toHtmlEscaped();
}

/// "no such name" as a sentence of its own.
QString asSentence(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() || u".?!"_s.contains(trimmed.back()) ? trimmed : trimmed + u'.';
}

} // namespace

PredictPanel::PredictPanel(QWidget* parent)
    : PredictPanel(unseenCore(), parent)
{
}

PredictPanel::PredictPanel(UnseenCore core, QWidget* parent)
    : QWidget(parent)
    , m_chooseFile(nativeFileChooser())
    , m_openUrl(browserOpener())
    , m_ask([](QWidget* asker, const QString& question) {
        return QMessageBox::question(asker, QGuiApplication::applicationDisplayName(), question)
            == QMessageBox::Yes;
    })
    , m_predictor(new UnseenPredictor(std::move(core), this))
    , m_checks(new JobRunner(this))
    , m_reader(new JobRunner(this))
    , m_writer(new JobRunner(this))
    , m_model(new UnseenTableModel(this))
    , m_proxy(new UnseenTableProxy(this))
{
    setObjectName(u"predictPanel"_s);
    setHelpPage(this, u"idea-unseen"_s);
    m_proxy->setSourceModel(m_model);
    makeEntry();
    makeProgress();
    makeTable();
    makeLayout();

    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(60); // faster than people type
    connect(&m_checkSoon, &QTimer::timeout, this, &PredictPanel::startCheck);
    connect(m_predictor, &UnseenPredictor::started, this, &PredictPanel::showStarted);
    connect(m_predictor, &UnseenPredictor::begun, this, &PredictPanel::showStarted);
    connect(m_predictor, &UnseenPredictor::progressChanged, this, &PredictPanel::showProgress);
    connect(m_predictor, &UnseenPredictor::cancelling, this, [this] {
        m_phase->setText(tr("Cancelling…"));
        m_cancel->setEnabled(false);
    });
    connect(m_predictor, &UnseenPredictor::listed, this, &PredictPanel::showListed);
    connect(m_predictor, &UnseenPredictor::listFailed, this, [this](const QString& message) {
        m_isListed = true;
        m_rowAfterRemoval.reset();
        showMessage(message);
        updateAvailability();
    });
    connect(m_predictor, &UnseenPredictor::finished, this, &PredictPanel::showFinished);
    updateAvailability();
    showReport();
}

PredictPanel::~PredictPanel()
{
    // Their callbacks use the widgets, which QObject would delete first.
    delete m_predictor;
    delete m_checks;
    delete m_reader;
    delete m_writer;
}

void PredictPanel::makeEntry()
{
    m_why = wordsLabel(u"predictWhyNot"_s);
    m_edit = new GeneListEdit;
    m_edit->setObjectName(u"predictEntry"_s);
    m_edit->setAccessibleName(tr("Genes to predict"));
    m_edit->setPlaceholderText(tr("Genes, such as KLF1, GATA1+MAP2K6"));
    m_edit->setToolTip(tr("Genes to predict, separated by commas, blanks or line breaks; + joins genes that "
                          "are perturbed together. Names are completed while you type."));
    m_live = wordsLabel(u"predictLive"_s);
    m_live->setTextFormat(Qt::RichText);
    m_live->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_load = new QPushButton(tr("Load list…"));
    m_load->setObjectName(u"predictLoad"_s);
    m_load->setAutoDefault(false);
    m_load->setToolTip(tr("Genes from a text, CSV or TSV file, plain or .gz: the first column is read, with "
                          "or without a header"));
    m_predict = new QPushButton(tr("Predict"));
    m_predict->setObjectName(u"predictButton"_s);
    m_predict->setAutoDefault(false);
    m_message = wordsLabel(u"predictMessage"_s);
    m_message->hide();

    connect(m_edit, &QPlainTextEdit::textChanged, this, &PredictPanel::requestCheck);
    // A word counts as unfinished only while the cursor is at its end.
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &PredictPanel::showCheck);
    connect(m_edit, &GeneListEdit::submitted, this, &PredictPanel::predict);
    connect(m_live, &QLabel::linkActivated, this, [this](const QString& link) { followLink(QUrl(link)); });
    connect(m_load, &QPushButton::clicked, this, &PredictPanel::loadList);
    connect(m_predict, &QPushButton::clicked, this, &PredictPanel::predict);
}

void PredictPanel::makeProgress()
{
    m_progress = new QWidget;
    m_progress->setObjectName(u"predictProgress"_s);
    m_bar = new QProgressBar;
    m_bar->setObjectName(u"predictBar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(u"predictCancel"_s);
    m_cancel->setAutoDefault(false);
    m_cancel->setToolTip(tr("Ends the prediction; what was predicted before stays"));
    m_phase = wordsLabel(u"predictPhase"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(m_progress);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_phase);
    m_progress->hide();
    connect(m_cancel, &QPushButton::clicked, m_predictor, &UnseenPredictor::cancel);
}

void PredictPanel::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"predictTable"_s);
    m_table->setAccessibleName(tr("Predicted perturbations"));
    m_table->setModel(m_proxy);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(UnseenTableModel::ShiftColumn, Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(20);
    header->setSectionResizeMode(UnseenTableModel::NameColumn, QHeaderView::Stretch);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &PredictPanel::fitColumns);
    fitColumns();
    m_empty = new QLabel;
    m_empty->setObjectName(u"predictEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    (new QVBoxLayout(m_table->viewport()))->addWidget(m_empty);

    m_report = new QTextBrowser;
    m_report->setObjectName(u"predictReport"_s);
    m_report->setAccessibleName(tr("Names that were not predicted"));
    m_report->setToolTip(tr("Why some of the names were not predicted, with what to do about it"));
    m_report->setOpenLinks(false);
    m_report->setFrameShape(QFrame::NoFrame);
    m_report->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_report->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_report->document()->setDocumentMargin(0);
    m_report->viewport()->setAutoFillBackground(false);
    m_count = new QLabel;
    m_count->setObjectName(u"predictCount"_s);
    m_export = new QToolButton;
    m_export->setObjectName(u"predictExport"_s);
    m_export->setText(tr("Export CSV…"));
    m_export->setToolTip(tr("The table in its order, numbers with a point"));

    const auto addAction = [this](const QString& name, const QString& text, const QKeySequence& shortcut,
                                  auto slot) {
        auto* action = new QAction(text, m_table);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    addAction(u"predictCopy"_s, tr("&Copy"), QKeySequence::Copy, &PredictPanel::copyRows);
    addAction(u"predictRemove"_s, tr("&Remove"), QKeySequence::Delete, &PredictPanel::removeRows);
    connect(m_export, &QToolButton::clicked, this, &PredictPanel::exportCsv);
    connect(m_report, &QTextBrowser::anchorClicked, this, &PredictPanel::followLink);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        QMenu menu;
        fillRowMenu(menu);
        if (!menu.isEmpty())
            menu.exec(m_table->viewport()->mapToGlobal(place));
    });
    const auto show = [this](const QModelIndex& index) {
        if (!index.isValid() || m_isQuiet)
            return;
        m_current = m_model->entry(m_proxy->mapToSource(index).row()).name;
        Q_EMIT selected(m_current);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, show);
    connect(m_table, &QTableView::activated, this, show);
}

void PredictPanel::makeLayout()
{
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_load);
    buttons->addStretch(1);
    buttons->addWidget(m_predict);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_count);
    bottom->addStretch(1);
    bottom->addWidget(m_export);
    bottom->addWidget(new HelpButton(u"idea-unseen"_s));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addWidget(m_why);
    layout->addWidget(m_edit);
    layout->addWidget(m_live);
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_report);
    layout->addLayout(bottom);
}

void PredictPanel::setQueue(JobQueue* queue)
{
    m_predictor->setQueue(queue);
}

void PredictPanel::setRun(const std::optional<Project>& project, std::shared_ptr<const Run> run)
{
    const bool isSameRun = m_run && run && m_run->folder == run->folder;
    m_project = project;
    m_run = project ? std::move(run) : nullptr;
    m_checker.reset();
    m_rowAfterRemoval.reset();
    if (!isSameRun) {
        m_isListed = false;
        m_outcome = {};
        m_checked.clear();
        showMessage({});
        setEntries({});
        showReport();
    }
    m_predictor->setRun(m_project, m_run);
    updateAvailability();
    requestCheck();
}

void PredictPanel::setNameSource(VectorNamesPointer names)
{
    m_names = std::move(names);
    m_checker.reset();
    m_checked.clear();
    indexEntries();
    m_edit->setNames(m_names);
    updateAvailability();
    requestCheck();
}

void PredictPanel::setCurrent(const std::string& name)
{
    m_current = name;
    const bool wasQuiet = std::exchange(m_isQuiet, true);
    const int row = m_model->rowOf(name);
    if (row < 0) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    } else {
        const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
        if (index.row() != m_table->currentIndex().row())
            m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
    m_isQuiet = wasQuiet;
}

std::vector<UnseenEntry> PredictPanel::entries() const
{
    return m_model->entries();
}

void PredictPanel::focusEntry()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void PredictPanel::propose(const QString& gene)
{
    m_edit->setPlainText(gene);
    m_predict->setFocus(Qt::OtherFocusReason);
}

bool PredictPanel::isPredicting() const
{
    return m_predictor->isPredicting();
}

void PredictPanel::cancel()
{
    m_predictor->cancel();
}

QString PredictPanel::whyNot() const
{
    if (!m_project)
        return tr("Open a project to predict perturbations that are not in its screen.");
    if (!m_run)
        return tr("A trained model makes the predictions: choose a run, or train one with Run > Train…");
    const RunRecord& record = m_run->record;
    const QString name = fromUtf8(record.name);
    if (record.isExternal())
        return tr("Run %1 holds predictions of another program and no model, so nothing more can be "
                  "predicted. Choose a run that was trained here.")
            .arg(name);
    if (record.finishedFolds() == 0)
        return tr("Run %1 has no finished fold yet. Train it to its end, or choose another run.").arg(name);
    if (!m_names || m_names->genes() == 0)
        return tr("The project has no gene vectors, from which models predict. Give it some with Run > Gene "
                  "vectors…");
    const ModelInfo* const model = findModel(record.settings.model);
    if (model && !model->predictsDistributions)
        return tr("%1, the model of run %2, predicts means and no distributions, so there is no shift to "
                  "list. Choose a run of another model.")
            .arg(fromUtf8(std::string(model->title)), name);
    if (m_names->source() != record.vectorSource)
        return tr("Run %1 was trained with other gene vectors than the project has now. Choose a run that "
                  "was trained with these, or train one.")
            .arg(name);
    return {};
}

QString PredictPanel::hint() const
{
    if (!whyNot().isEmpty())
        return {};
    const ModelInfo* const model = findModel(m_run->record.settings.model);
    if (model && !model->predictsUnseenGenes)
        return tr("%1 predicts only combinations of genes that are in the screen one by one.")
            .arg(fromUtf8(std::string(model->title)));
    return tr("%Ln genes have a vector", nullptr, static_cast<int>(m_names->genes()));
}

void PredictPanel::updateAvailability()
{
    const QString why = whyNot();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_edit->setEnabled(why.isEmpty());
    m_load->setEnabled(why.isEmpty() && !m_reader->isRunning());
    const bool hasNames = !m_edit->document()->isEmpty();
    const bool isFree = m_predictor->isFree(1);
    m_predict->setEnabled(why.isEmpty() && hasNames && isFree);
    m_predict->setToolTip(!isFree ? tr("A prediction is under way")
                                  : tr("Predict these genes (Ctrl+Return)"));
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setText(isEmpty && m_isListed && why.isEmpty() && !isPredicting()
                         ? tr("Nothing predicted yet.\nType genes above, then press Predict.")
                         : QString());
    m_count->setText(isEmpty ? QString() : tr("%Ln predicted", nullptr, m_model->rowCount()));
    m_export->setEnabled(!isEmpty && !m_writer->isRunning());
    for (QAction* action : m_table->actions())
        action->setEnabled(!isEmpty && (action->objectName() != u"predictRemove"_s || !isPredicting()));
}

void PredictPanel::requestCheck()
{
    updateAvailability();
    m_checkSoon.start();
}

void PredictPanel::startCheck()
{
    if (m_checks->isRunning()) {
        m_checks->cancel();
        m_checkAgain = true;
        return;
    }
    m_checkAgain = false;
    const QString text = m_edit->toPlainText();
    if (text.trimmed().isEmpty() || !whyNot().isEmpty()) {
        m_checked.clear();
        showCheck();
        return;
    }
    if (!m_checker)
        m_checker = std::make_shared<NameChecker>(m_names, m_run);
    const auto checked = std::make_shared<std::vector<CheckedName>>();
    const auto body = [checker = m_checker, text, checked](JobMonitor& monitor) {
        *checked = checker->check(perturbationsInText(text), kExplainedWhileTyping + 1, monitor);
        return Outcome::Done;
    };
    m_checks->start(tr("Checking names"), body, [this, checked](const JobResult& result) {
        if (m_checkAgain) {
            startCheck();
        } else if (result.outcome == Outcome::Done) {
            m_checked = std::move(*checked);
            showCheck();
        }
    });
}

QString PredictPanel::linkTo(const QString& kind, const QString& text, const QUrlQuery& query) const
{
    QUrl url;
    url.setScheme(kind);
    url.setPath(text, QUrl::DecodedMode);
    url.setQuery(query);
    return u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(
        QString::fromLatin1(url.toEncoded()).toHtmlEscaped(),
        PlotTheme::fromPalette(palette()).observed.name(), text.toHtmlEscaped());
}

QString PredictPanel::correctionsOf(const std::string& gene, const std::string& typed,
                                    const std::vector<std::string>& nearest) const
{
    if (nearest.empty())
        return {};
    QStringList links;
    for (const std::string& name : nearest) {
        QUrlQuery query;
        // A plus in a query would be a blank to some.
        query.addQueryItem(u"for"_s, QString::fromLatin1(QUrl::toPercentEncoding(fromUtf8(gene))));
        query.addQueryItem(u"in"_s, QString::fromLatin1(QUrl::toPercentEncoding(fromUtf8(typed))));
        links << linkTo(u"use"_s, fromUtf8(name), query);
    }
    return u' ' + tr("Did you mean %1?").arg(links.join(u", "_s));
}

std::string PredictPanel::refusedGene(const std::string& typed) const
{
    const std::vector<std::string> genes = targetGenes(typed);
    const auto found = std::find_if(genes.begin(), genes.end(), [&](const std::string& gene) {
        return genes.size() == 1 || !m_names || !m_names->mayBeKnown(gene);
    });
    return found == genes.end() ? typed : *found;
}

void PredictPanel::showCheck()
{
    int toPredict = 0;
    int predicted = 0;
    int refused = 0;
    QStringList seen;
    QStringList lines;
    const QString word = m_edit->hasFocus() ? m_edit->wordAtCursor() : QString();
    for (const CheckedName& name : m_checked) {
        switch (name.fate) {
        case CheckedName::Fate::Predict:
            ++(m_nameOfKey.contains(name.meant) ? predicted : toPredict);
            break;
        case CheckedName::Fate::InScreen:
            seen << fromUtf8(name.meant);
            break;
        case CheckedName::Fate::Refuse:
            if (!word.isEmpty() && fromUtf8(name.gene) == word && m_names && m_names->isUnfinished(name.gene))
                break;
            ++refused;
            if (lines.size() == static_cast<qsizetype>(kExplainedWhileTyping))
                break;
            if (name.isAmbiguous)
                lines << tr("<b>%1</b> is a name of several genes.").arg(escaped(name.gene))
                        + correctionsOf(name.gene, name.typed, name.nearest);
            else if (!name.reason.empty())
                lines << tr("<b>%1</b> has no vector (%2).").arg(escaped(name.gene), escaped(name.reason))
                        + correctionsOf(name.gene, name.typed, name.nearest);
            break;
        }
    }
    QStringList counts;
    if (toPredict > 0)
        counts << tr("%Ln to predict", nullptr, toPredict);
    if (predicted > 0)
        counts << tr("%Ln predicted already", nullptr, predicted);
    if (seen.size() == 1)
        counts << tr("%1 is in the screen").arg(linkTo(u"seen"_s, seen.front(), {}));
    else if (!seen.isEmpty())
        counts << tr("%Ln are in the screen", nullptr, static_cast<int>(seen.size()));
    if (refused > 0)
        counts << tr("%Ln have no vector", nullptr, refused);
    if (!counts.isEmpty())
        lines.prepend(counts.join(u", "_s));
    if (lines.isEmpty() && m_edit->document()->isEmpty())
        lines << u"<span style=\"color:%1\">%2</span>"_s.arg(
            palette().color(QPalette::PlaceholderText).name(), hint().toHtmlEscaped());
    const QString text = lines.join(u"<br>"_s);
    if (text != m_live->text())
        m_live->setText(text);
    m_live->setVisible(!text.isEmpty() && whyNot().isEmpty());
}

void PredictPanel::showReport()
{
    QStringList lines;
    const auto more = [&](std::size_t all) {
        if (all > kMostReported)
            lines << tr("and %Ln more", nullptr, static_cast<int>(all - kMostReported));
    };
    for (std::size_t i = 0; i < std::min(m_outcome.refused.size(), kMostReported); ++i) {
        const RefusedName& refused = m_outcome.refused[i];
        const QString reason = asSentence(fromUtf8(refused.reason));
        const QString sentence = reason.contains(fromUtf8(refused.typed))
            ? reason.toHtmlEscaped()
            : tr("%1: %2").arg(escaped(refused.typed), reason.toHtmlEscaped());
        lines << sentence + correctionsOf(refusedGene(refused.typed), refused.typed, refused.nearest);
    }
    more(m_outcome.refused.size());
    for (std::size_t i = 0; i < std::min(m_outcome.seen.size(), kMostReported); ++i)
        lines << tr("%1: in the screen").arg(linkTo(u"seen"_s, fromUtf8(m_outcome.seen[i]), {}));
    more(m_outcome.seen.size());
    for (std::size_t i = 0; i < std::min(m_outcome.notes.size(), kMostReported); ++i)
        lines << asSentence(escaped(m_outcome.notes[i]));
    more(m_outcome.notes.size());
    m_report->setHtml(lines.join(u"<br>"_s));
    m_report->setVisible(!lines.isEmpty());
    fitReport();
}

void PredictPanel::fitReport()
{
    constexpr int kSmallest = 90; // some lines, however low the panel
    QTextDocument measure; // the browser's own follows its scroll bar
    measure.setDefaultFont(m_report->font());
    measure.setDocumentMargin(0);
    measure.setHtml(m_report->toHtml());
    measure.setTextWidth(std::max(80, m_report->viewport()->width()));
    const int wanted = static_cast<int>(std::ceil(measure.size().height())) + 2;
    m_report->setFixedHeight(std::min(wanted, std::max(kSmallest, height() / 4)));
}

void PredictPanel::fitColumns()
{
    // By what they mostly hold: measuring all rows would take long, and the name needs what is left.
    const QFontMetrics metrics = m_table->fontMetrics();
    const std::array samples = {QString(), numberText(0.2345, 4), countText(12345), QString()};
    for (int column = UnseenTableModel::ShiftColumn; column < UnseenTableModel::ColumnCount; ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int arrow = m_proxy->sortColumn() == column ? metrics.height() : 0;
        m_table->setColumnWidth(column,
                                std::max(metrics.horizontalAdvance(title) + arrow,
                                         metrics.horizontalAdvance(samples[static_cast<std::size_t>(column)]))
                                    + 10);
    }
}

void PredictPanel::followLink(const QUrl& link)
{
    const QString name = link.path(QUrl::FullyDecoded);
    if (link.scheme() == u"seen"_s) {
        Q_EMIT seenRequested(toUtf8(name));
        return;
    }
    const QUrlQuery query(link);
    const QString wrong = query.queryItemValue(u"for"_s, QUrl::FullyDecoded);
    if (!m_edit->replaceGene(wrong, name)) {
        QStringList genes = query.queryItemValue(u"in"_s, QUrl::FullyDecoded).split(u'+');
        std::replace(genes.begin(), genes.end(), wrong, name);
        m_edit->appendLines({genes.join(u'+')});
    }
    m_edit->setFocus(Qt::OtherFocusReason);
}

void PredictPanel::predict()
{
    if (!whyNot().isEmpty() || !m_predictor->isFree(1))
        return;
    std::vector<std::string> typed = perturbationsInText(m_edit->toPlainText());
    if (typed.empty())
        return;
    if (!m_predictor->isFree(typed.size())) {
        showMessage(tr("Many genes wait for their turn already. Until then, predict up to %1 at once.")
                        .arg(countText(kMostPredictedAtOnce)));
        return;
    }
    showMessage({});
    if (const std::vector<std::string> predicted = allPredicted(); !predicted.empty()) {
        markRows(predicted);
        return;
    }
    m_predictor->predict(std::move(typed));
}

std::vector<std::string> PredictPanel::allPredicted() const
{
    std::vector<std::string> names;
    if (m_checkSoon.isActive() || m_checks->isRunning())
        return names; // what was checked is not what stands there
    for (const CheckedName& name : m_checked) {
        if (name.fate == CheckedName::Fate::InScreen)
            continue;
        const auto known = m_nameOfKey.find(name.meant);
        if (name.fate == CheckedName::Fate::Refuse || known == m_nameOfKey.end())
            return {};
        names.push_back(known->second);
    }
    return names;
}

void PredictPanel::indexEntries()
{
    m_nameOfKey.clear();
    if (!m_names)
        return;
    for (const UnseenEntry& entry : m_model->entries()) {
        if (const std::string key = NameChecker::keyOf(entry.name, *m_names); !key.empty())
            m_nameOfKey.emplace(key, entry.name);
    }
}

void PredictPanel::showStarted()
{
    m_bar->setRange(0, 0);
    m_phase->setText(m_predictor->isWaiting()
                         ? tr("So many are a job of their own, which begins when it is its turn: a network "
                              "waits for trainings to end. See the panel Jobs.")
                         : QString());
    m_cancel->setEnabled(true);
    m_progress->show();
    updateAvailability();
}

void PredictPanel::showProgress(const Progress& progress)
{
    m_bar->setRange(0, kProgressSteps);
    m_bar->setValue(static_cast<int>(std::lround(progress.fraction * kProgressSteps)));
    QStringList words;
    if (!m_run || m_predictor->predictingRun() != m_run->record.name)
        words << tr("for run %1").arg(fromUtf8(m_predictor->predictingRun()));
    words << fromUtf8(progress.phase);
    if (progress.secondsLeft)
        words << timeLeftText(*progress.secondsLeft);
    m_phase->setText(words.join(u", "_s));
}

void PredictPanel::showFinished(const JobResult& result, const std::string& runName, bool isShown)
{
    m_progress->hide();
    switch (result.outcome) {
    case Outcome::Done:
    case Outcome::StoppedAndKept:
        if (!isShown)
            showMessage(tr("The predictions for run %1 are kept there.").arg(fromUtf8(runName)));
        break;
    case Outcome::Cancelled:
        showMessage(tr("Cancelled."));
        break;
    case Outcome::Failed:
    case Outcome::OutOfMemory:
        showMessage(fromUtf8(result.message));
        break;
    }
    updateAvailability();
}

void PredictPanel::setEntries(const std::vector<UnseenEntry>& entries)
{
    const bool isChanged = !isSame(entries, m_model->entries());
    if (isChanged) {
        const std::string current = m_current;
        const bool wasQuiet = std::exchange(m_isQuiet, true);
        m_model->setEntries(entries);
        m_isQuiet = wasQuiet;
        indexEntries();
        showCheck();
        setCurrent(current);
    }
    updateAvailability();
    if (isChanged)
        Q_EMIT unseenChanged();
}

void PredictPanel::showListed(const std::vector<UnseenEntry>& entries, const UnseenOutcome* outcome)
{
    m_isListed = true;
    const std::optional<int> next = std::exchange(m_rowAfterRemoval, std::nullopt);
    setEntries(entries);
    if (next && m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(std::min(*next, m_proxy->rowCount() - 1), 0));
    if (!outcome)
        return;
    m_outcome = *outcome;
    showReport();
    m_checked.clear(); // the report says it
    showCheck();
    if (m_edit->hasFocus())
        m_edit->selectAll(); // the next list takes the place of this one
    if (!outcome->predicted.empty())
        markRows(outcome->predicted);
    else if (!outcome->seen.empty())
        Q_EMIT seenRequested(outcome->seen.front());
}

void PredictPanel::markRows(const std::vector<std::string>& names)
{
    QItemSelection rows;
    QModelIndex first;
    for (const std::string& name : names) {
        const int row = m_model->rowOf(name);
        if (row < 0)
            continue;
        const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
        rows.select(index, index);
        if (!first.isValid() || index.row() < first.row())
            first = index;
    }
    if (!first.isValid())
        return;
    if (rows.size() == m_proxy->rowCount()) // all marked would tell nothing apart
        rows = QItemSelection(first, first);
    // Its move would mark one row only, and tell of it before the others are marked.
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const bool isCurrent = m_table->currentIndex().row() == first.row();
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->scrollTo(first);
    if (isCurrent) {
        m_current = m_model->entry(m_proxy->mapToSource(first).row()).name;
        Q_EMIT selected(m_current);
    }
}

void PredictPanel::showMessage(const QString& message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void PredictPanel::loadList()
{
    const QString file = m_chooseFile(this,
                                      {FileQuestion::Kind::OpenFile,
                                       tr("Load genes from the first column of a text, CSV or TSV file"),
                                       tr("Lists of genes (*.txt *.csv *.tsv *.tab *.gz);;All files (*)"),
                                       {}});
    if (file.isEmpty())
        return;
    showMessage({});
    const auto list = std::make_shared<GeneList>();
    const auto body = [list, path = toPath(file), names = m_names](JobMonitor& monitor) {
        const auto isKnown = [&](const std::string& gene) { return names && names->mayBeKnown(gene); };
        *list = readGeneList(path, isKnown, monitor);
        return Outcome::Done;
    };
    m_reader->start(tr("Reading names"), body, [this, list, file](const JobResult& result) {
        if (result.outcome == Outcome::Done) {
            QStringList names;
            for (const std::string& name : list->names)
                names << fromUtf8(name);
            m_edit->appendLines(names);
            const QString read = tr("%Ln names read from %1", nullptr, static_cast<int>(names.size()))
                                     .arg(QFileInfo(file).fileName());
            showMessage(list->header.empty()
                            ? tr("%1.").arg(read)
                            : tr("%1; its first line, “%2”, is a header.").arg(read, fromUtf8(list->header)));
        } else if (result.outcome != Outcome::Cancelled) {
            showMessage(fromUtf8(result.message));
        }
        updateAvailability();
    });
    updateAvailability();
}

std::vector<UnseenEntry> PredictPanel::rowsInOrder(bool onlyMarked) const
{
    std::vector<UnseenEntry> rows;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (!onlyMarked || m_table->selectionModel()->isRowSelected(row, {}))
            rows.push_back(m_model->entry(m_proxy->mapToSource(index).row()));
    }
    return rows;
}

void PredictPanel::exportCsv()
{
    const QString run = m_run ? fromUtf8(m_run->record.name) : QString();
    const QString file = m_chooseFile(this,
                                      {FileQuestion::Kind::SaveFile, tr("Export predicted perturbations"),
                                       tr("CSV (*.csv);;All files (*)"), u"%1-predicted.csv"_s.arg(run)});
    if (file.isEmpty())
        return;
    const auto body = [path = toPath(file), rows = rowsInOrder(false)](JobMonitor&) {
        writeTextAtomically(path, unseenCsv(rows));
        return Outcome::Done;
    };
    m_writer->start(tr("Exporting predicted perturbations"), body, [this, file](const JobResult& result) {
        if (result.outcome == Outcome::Done)
            showMessage(tr("Wrote %1.").arg(QFileInfo(file).fileName()));
        else if (result.outcome != Outcome::Cancelled)
            showMessage(fromUtf8(result.message));
        updateAvailability();
    });
    updateAvailability();
}

void PredictPanel::copyRows()
{
    QGuiApplication::clipboard()->setText(fromUtf8(unseenTabbed(rowsInOrder(true))));
}

void PredictPanel::removeRows()
{
    const std::vector<UnseenEntry> rows = rowsInOrder(true);
    if (rows.empty() || isPredicting())
        return;
    const int count = static_cast<int>(rows.size());
    if (count > kRowsWithoutQuestion
        && !m_ask(this,
                  tr("Remove %Ln predictions from the run? They can be predicted again.", nullptr, count)))
        return;
    std::vector<std::string> names;
    for (const UnseenEntry& row : rows)
        names.push_back(row.name);
    const QModelIndexList marked = m_table->selectionModel()->selectedRows();
    const int first = std::min_element(marked.begin(), marked.end(), [](const auto& a, const auto& b) {
                          return a.row() < b.row();
                      })->row();
    if (m_predictor->remove(std::move(names)))
        m_rowAfterRemoval = first;
}

void PredictPanel::fillRowMenu(QMenu& menu)
{
    const std::vector<UnseenEntry> rows = rowsInOrder(true);
    if (rows.empty())
        return;
    if (rows.size() == 1) {
        addGeneLinks(menu, fromUtf8(rows.front().name), m_openUrl);
        menu.addSeparator();
    }
    menu.addActions(m_table->actions());
    menu.addSeparator();
    QAction* const save = menu.addAction(m_export->text());
    save->setEnabled(m_export->isEnabled());
    connect(save, &QAction::triggered, this, &PredictPanel::exportCsv);
}

QJsonObject PredictPanel::saveState() const
{
    QJsonObject state;
    const QString text = m_edit->toPlainText();
    if (text.size() <= kLongestKeptText)
        state[u"text"_s] = text;
    const int column = m_proxy->sortColumn();
    if (column >= 0 && column < UnseenTableModel::ColumnCount)
        state[u"sort"_s] = QString::fromLatin1(kColumnNames[static_cast<std::size_t>(column)]);
    state[u"descending"_s] = m_proxy->sortOrder() == Qt::DescendingOrder;
    return state;
}

void PredictPanel::restoreState(const QJsonObject& state)
{
    const QString text = state[u"text"_s].toString();
    m_edit->setPlainText(text.size() <= kLongestKeptText ? text : QString());
    m_table->sortByColumn(UnseenTableModel::ShiftColumn, Qt::DescendingOrder);
    const QString sort = state[u"sort"_s].toString();
    for (int column = 0; column < UnseenTableModel::ColumnCount; ++column) {
        if (sort == QLatin1String(kColumnNames[static_cast<std::size_t>(column)]))
            m_table->sortByColumn(
                column, state[u"descending"_s].toBool(true) ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void PredictPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_report) {
        showCheck(); // colours of links are part of the text
        showReport();
    }
}

void PredictPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitReport();
}

} // namespace knockscope::ui
