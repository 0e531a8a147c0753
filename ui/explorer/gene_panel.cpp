// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/gene_panel.h"

#include "core/base/atomic_file.h"
#include "ui/base/response_kind_text.h"
#include "ui/base/text.h"
#include "ui/explorer/filter_chips.h"
#include "ui/explorer/table_view.h"
#include "ui/help/help_button.h"
#include "ui/help/help_request.h"
#include "ui/jobs/job_runner.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kUsualMinimalW1 = 0.05; // log-expression units
constexpr qsizetype kMostNamesShown = 4;

// Names of genes hold neither commas nor spaces. A list from a spreadsheet or a paper may hold all of these.
QStringList namesIn(const QString& text)
{
    static const QRegularExpression between(u"[\\s,;\"\\x{2028}\\x{2029}]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

GenePanel::GenePanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new GeneTableModel(this))
    , m_proxy(new GeneTableProxy(this))
    , m_chooseFile(nativeFileChooser())
    , m_writer(new JobRunner(this))
    , m_search(new SearchField(u"geneSearch"_s, tr("Search genes")))
    , m_filter(new QToolButton)
    , m_filterMenu(new QMenu(this))
    , m_more(new QToolButton)
    , m_moreMenu(new QMenu(this))
    , m_nonMean(new QCheckBox(tr("Non-mean responses only")))
    , m_chips(new FilterChips)
    , m_count(new QLabel)
{
    setObjectName(u"genePanel"_s);
    setHelpPage(this, u"table-genes"_s);
    m_proxy->setSourceModel(m_model);
    m_table = new TableView(u"geneTable"_s, tr("Genes"), m_proxy);
    m_table->setNoteName(u"noGenes"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    using M = GeneTableModel;
    m_table->setColumnSample(M::GeneColumn, u"MMMMM000"_s);
    for (int column = M::ObservedMeanChangeColumn; column <= M::PredictedModesChangeColumn; ++column)
        m_table->setColumnSample(column, u"+0.000"_s);
    for (const int column : {M::ResponseColumn, M::PredictedResponseColumn})
        m_table->setColumnSample(column, responseKindText(ResponseKind::VarianceInflation));
    m_table->setDefaultColumns({M::GeneColumn, M::ObservedW1Column, M::PredictedW1Column,
                                M::ObservedMeanChangeColumn, M::ObservedVarianceChangeColumn,
                                M::ObservedZeroChangeColumn, M::ObservedSkewnessChangeColumn,
                                M::ResponseColumn, M::FdrColumn, M::PinnedColumn});
    m_table->setDefaultSort(m_sortColumn, m_sortOrder);

    m_search->setToolTip(tr("Symbol, alias, Ensembl id, part of a name, or a pasted list of genes"));
    const auto setUp = [](QToolButton* button, const QString& name, const QString& text, QMenu* menu) {
        button->setObjectName(name);
        button->setText(text);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMenu(menu);
        menu->setToolTipsVisible(true);
    };
    m_filterMenu->setObjectName(u"geneFilterMenu"_s);
    setUp(m_filter, u"geneFilter"_s, tr("Filter"), m_filterMenu);
    m_filter->setToolTip(tr("Show only some of the genes"));
    m_moreMenu->setObjectName(u"geneMoreMenu"_s);
    setUp(m_more, u"geneMore"_s, tr("Table"), m_moreMenu);
    m_more->setToolTip(tr("Columns, copy, export"));
    m_nonMean->setObjectName(u"nonMeanOnly"_s);
    m_nonMean->setToolTip(
        tr("Genes whose shape changes beyond chance while the mean accounts for less than half "
           "of it: variance, share of zeros, mixture of states"));
    m_chips->addFixedWidget(m_nonMean);
    m_count->setObjectName(u"geneCount"_s);
    m_count->setWordWrap(true);
    m_count->setTextFormat(Qt::PlainText);

    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_filter);
    top->addWidget(m_more);
    top->addWidget(new HelpButton(u"table-genes"_s));
    m_bar = new QBoxLayout(QBoxLayout::TopToBottom);
    m_bar->addLayout(top, 2);
    m_bar->addWidget(m_chips, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(5);
    layout->addLayout(m_bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    setTabOrder(m_search, m_filter);
    setTabOrder(m_filter, m_more);
    setTabOrder(m_more, m_nonMean);
    setTabOrder(m_nonMean, m_chips);
    setTabOrder(m_chips, m_table);
    setFocusProxy(m_table);

    connect(m_search, &QLineEdit::textChanged, this, &GenePanel::search);
    connect(m_search, &SearchField::leftDownwards, this, [this] { goToTable(false); });
    connect(m_search, &SearchField::accepted, this, [this] { goToTable(true); });
    connect(m_filterMenu, &QMenu::aboutToShow, this, &GenePanel::fillFilterMenu);
    connect(m_moreMenu, &QMenu::aboutToShow, this, &GenePanel::fillMoreMenu);
    connect(m_nonMean, &QCheckBox::toggled, this, [this](bool isOn) {
        GeneFilter changed = filter();
        changed.nonMeanOnly = isOn;
        setFilter(changed);
    });
    connect(m_chips, &FilterChips::removed, this, [this](const QString& id) {
        GeneFilter changed = filter();
        if (id == u"beyond_chance"_s)
            changed.beyondChanceOnly = false;
        else if (id == u"kinds"_s)
            changed.kinds.clear();
        else if (id == u"minimal_w1"_s)
            changed.minimalW1.reset();
        else if (id == u"selected"_s)
            changed.genes.reset();
        setFilter(changed);
    });
    connect(m_chips, &FilterChips::valueChanged, this, [this](const QString&, const QVariant& value) {
        GeneFilter changed = filter();
        changed.minimalW1 = value.toDouble();
        setFilter(changed);
    });
    connect(m_chips, &FilterChips::cleared, this, [this] {
        setFilter({});
        m_filter->setFocus();
    });
    connectTable();
    showCount();
}

GenePanel::~GenePanel()
{
    delete m_writer; // its callback uses the widgets, which QObject would delete first
}

void GenePanel::connectTable()
{
    connect(m_table, &TableView::typed, m_search, &SearchField::goOn);
    connect(m_table, &TableView::rowMenuRequested, this, [this](const QModelIndex& index, QPoint position) {
        Q_EMIT geneMenuRequested(m_proxy->sourceRow(index.row()), position);
    });
    connect(m_table, &TableView::spacePressed, this, [this] {
        if (m_table->currentIndex().isValid())
            Q_EMIT pinToggled(m_proxy->sourceRow(m_table->currentIndex().row()));
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == GeneTableModel::PinnedColumn)
            Q_EMIT pinToggled(m_proxy->sourceRow(index.row()));
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                m_sortColumn = column;
                m_sortOrder = order;
            });
    connect(m_proxy, &RowOrderProxy::orderAboutToChange, this, [this] {
        m_isQuiet = true;
        m_wasVisible = m_table->viewport()->rect().intersects(m_table->visualRect(m_table->currentIndex()));
        m_table->selectionModel()->clear(); // moving many selected rows would cost more than all the rest
    });
    connect(m_proxy, &RowOrderProxy::orderChanged, this, [this] {
        m_isQuiet = false;
        applySelection(m_wasVisible);
        showCount();
    });
    QItemSelectionModel* selection = m_table->selectionModel();
    // Views move the current row before they select it, so that one signal tells of both.
    connect(selection, &QItemSelectionModel::selectionChanged, this, &GenePanel::collectSelection);
}

void GenePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Rows are worth more than room beside the search.
    int needed = 8 * fontMetrics().averageCharWidth();
    for (int i = 0; i < m_bar->count(); ++i)
        needed += m_bar->itemAt(i)->sizeHint().width() + m_bar->spacing();
    const bool isWide = width() > needed;
    m_bar->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void GenePanel::setNameResolver(NameResolver resolver)
{
    m_resolver = std::move(resolver);
    searchAgain();
}

void GenePanel::searchAgain()
{
    findNames();
    showCount();
}

void GenePanel::setResponse(const GeneNames& names, const ResponsePointer& response)
{
    const bool sameGenes = m_model->isFor(names);
    if (!sameGenes) {
        m_selection.clear();
        if (m_model->rowCount() > 0) {
            m_search->clear();
            setFilter({});
        }
    }
    sortFor(!response || response->isObserved());
    const bool isFirst = response && !m_model->response();
    m_model->setResponse(names, response);
    if (isFirst) // in its order only now
        applySelection(true);
    if (!sameGenes)
        findNames(); // a list of names means other rows now
    showCount();
}

void GenePanel::sortFor(bool isObserved)
{
    const int column = isObserved ? m_sortColumn : GeneTableModel::predictedColumn(m_sortColumn);
    if (column != m_proxy->sortColumn() || m_sortOrder != m_proxy->sortOrder()) {
        m_proxy->sortLater(column, m_sortOrder);
        QHeaderView* header = m_table->horizontalHeader();
        const QSignalBlocker quiet(header);
        header->setSortIndicator(column, m_sortOrder);
    }
    if (m_isStandingIn == !isObserved)
        return;
    m_isStandingIn = !isObserved;
    if (m_isStandingIn)
        m_table->setStandIns(&GeneTableModel::predictedColumn);
    else
        m_table->setStandIns(nullptr);
}

void GenePanel::setSelection(const std::vector<int>& genes, const std::vector<int>& pinned)
{
    m_model->setPinned(pinned);
    if (genes == m_selection)
        return;
    m_selection = genes;
    if (filter().genes) { // a set brushed elsewhere; clicks in the table itself do not take rows from it
        GeneFilter changed = filter();
        changed.genes = genes;
        setFilter(changed);
    }
    applySelection(true);
}

void GenePanel::collectSelection()
{
    if (m_isQuiet)
        return;
    const QItemSelectionModel* selection = m_table->selectionModel();
    std::vector<char> isSelected(static_cast<std::size_t>(m_model->rowCount()), 0);
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selection->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
            isSelected[static_cast<std::size_t>(m_proxy->sourceRow(row))] = 1;
        }
    }
    std::sort(rows.begin(), rows.end());
    std::vector<int> genes;
    const auto take = [&](int gene) {
        if (std::exchange(isSelected[static_cast<std::size_t>(gene)], char(0)))
            genes.push_back(gene);
    };
    if (selection->currentIndex().isValid())
        take(m_proxy->sourceRow(selection->currentIndex().row()));
    for (const int gene : m_selection) // those that stay keep their order, and so do their cards
        take(gene);
    for (const int row : rows)
        take(m_proxy->sourceRow(row));
    if (genes == m_selection)
        return;
    m_selection = genes;
    Q_EMIT genesSelected(m_selection);
}

void GenePanel::applySelection(bool scroll)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    QItemSelectionModel* selection = m_table->selectionModel();
    selection->clear();
    std::vector<int> rows;
    for (const int gene : m_selection) {
        if (const int row = m_proxy->rowOf(gene); row >= 0)
            rows.push_back(row);
    }
    if (rows.empty())
        return;
    const int currentRow = m_proxy->rowOf(m_selection.front());
    std::sort(rows.begin(), rows.end());
    QItemSelection ranges;
    const int lastColumn = GeneTableModel::ColumnCount - 1;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        ranges.append(
            QItemSelectionRange(m_proxy->index(rows[first], 0), m_proxy->index(rows[last], lastColumn)));
        first = last + 1;
    }
    selection->select(ranges, QItemSelectionModel::Select);
    if (currentRow < 0)
        return;
    const QModelIndex current = m_proxy->index(currentRow, 0);
    m_table->setAutoScroll(false);
    selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_table->setAutoScroll(true);
    if (scroll)
        m_table->scrollTo(current);
}

void GenePanel::focusSearch()
{
    m_search->takeFocus();
}

void GenePanel::search()
{
    findNames();
    applySelection(true);
    showCount();
}

void GenePanel::findNames()
{
    const QStringList names = namesIn(m_search->text());
    m_notFound.clear();
    m_isListSearched = names.size() > 1;
    if (!m_isListSearched) {
        const QString typed = names.value(0);
        m_proxy->setSearch(typed, m_resolver && !typed.isEmpty() ? m_resolver(typed) : typed);
    } else {
        std::vector<int> genes;
        QSet<QString> unknown;
        for (const QString& name : names) {
            int gene = m_model->findGene(name);
            if (gene < 0 && m_resolver)
                gene = m_model->findGene(m_resolver(name));
            if (gene >= 0) {
                genes.push_back(gene);
            } else if (!unknown.contains(name.toLower())) {
                unknown.insert(name.toLower());
                m_notFound.push_back(name);
            }
        }
        m_isNoneFound = genes.empty();
        m_proxy->setSearchedGenes(genes);
    }
}

void GenePanel::goToTable(bool toBestMatch)
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_proxy->rowCount() == 0)
        return;
    int row = -1;
    const QString typed = m_search->text().trimmed();
    if (toBestMatch && !typed.isEmpty() && !m_isListSearched) {
        row = m_proxy->rowOf(m_model->findGene(typed));
        if (row < 0 && m_resolver)
            row = m_proxy->rowOf(m_model->findGene(m_resolver(typed)));
    }
    if (row < 0 && m_table->selectionModel()->hasSelection())
        return;
    m_table->setCurrentIndex(m_proxy->index(std::max(row, 0), 0));
}

GeneFilter GenePanel::filter() const
{
    return m_proxy->filter();
}

void GenePanel::setFilter(const GeneFilter& filter)
{
    std::vector<FilterChip> chips;
    if (filter.beyondChanceOnly)
        chips.push_back({u"beyond_chance"_s, tr("FDR < %1").arg(QLocale().toString(kShiftFdr))});
    if (!filter.kinds.empty()) {
        QStringList kinds;
        for (const ResponseKind kind : filter.kinds)
            kinds.push_back(responseKindPhrase(kind));
        chips.push_back({u"kinds"_s,
                         std::accumulate(kinds.begin() + 1, kinds.end(), kinds.front(),
                                         [](const QString& some, const QString& one) {
                                             return tr("%1 or %2", "kinds of response").arg(some, one);
                                         })});
    }
    if (filter.minimalW1)
        chips.push_back({u"minimal_w1"_s, tr("W1 at least"), *filter.minimalW1});
    if (filter.genes)
        chips.push_back(
            {u"selected"_s,
             tr("Selected genes (%1)").arg(countText(static_cast<quint64>(filter.genes->size())))});
    m_chips->setChips(chips);
    {
        const QSignalBlocker quiet(m_nonMean);
        m_nonMean->setChecked(filter.nonMeanOnly);
    }
    m_proxy->setFilter(filter);
    applySelection(true);
    showCount();
}

void GenePanel::fillFilterMenu()
{
    emptyMenu(m_filterMenu);
    const GeneFilter now = filter();
    const auto add = [this](QMenu* menu, const QString& name, const QString& text, bool isOn,
                            const GeneFilter& changed) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(isOn);
        const QString chip = menu == m_filterMenu ? name : u"kinds"_s; // one for all of them
        connect(action, &QAction::triggered, this, [this, chip, changed] {
            setFilter(changed);
            m_chips->focusChip(chip);
        });
        return action;
    };
    GeneFilter changed = now;
    changed.beyondChanceOnly = !now.beyondChanceOnly;
    add(m_filterMenu, u"beyond_chance"_s, tr("Beyond chance (FDR < %1)").arg(QLocale().toString(kShiftFdr)),
        now.beyondChanceOnly, changed)
        ->setToolTip(tr("Of the observed shift; of unseen perturbations, of the predicted one"));
    QMenu* kinds = m_filterMenu->addMenu(tr("Kind of response"));
    kinds->setObjectName(u"kindMenu"_s);
    for (const ResponseKindId& one : kResponseKindIds) {
        changed = now;
        const bool isOn = std::find(now.kinds.begin(), now.kinds.end(), one.kind) != now.kinds.end();
        if (isOn)
            std::erase(changed.kinds, one.kind);
        else
            changed.kinds.push_back(one.kind);
        add(kinds, QString::fromLatin1(one.id), responseKindPhrase(one.kind), isOn, changed);
    }
    changed = now;
    changed.minimalW1 = now.minimalW1 ? std::nullopt : std::optional(kUsualMinimalW1);
    add(m_filterMenu, u"minimal_w1"_s, tr("W1 at least…"), now.minimalW1.has_value(), changed);
    changed = now;
    changed.genes = now.genes ? std::nullopt : std::optional(m_selection);
    QAction* selected =
        add(m_filterMenu, u"selected"_s, tr("Selected genes only"), now.genes.has_value(), changed);
    selected->setEnabled(now.genes || !m_selection.empty());
    changed = now;
    changed.nonMeanOnly = !now.nonMeanOnly;
    add(m_filterMenu, u"non_mean"_s, tr("Non-mean responses only"), now.nonMeanOnly, changed);
    m_filterMenu->addSeparator();
    QAction* clear = m_filterMenu->addAction(tr("Clear all"));
    clear->setObjectName(u"clearGeneFilters"_s);
    clear->setEnabled(now != GeneFilter{});
    connect(clear, &QAction::triggered, this, [this] { setFilter({}); });
}

void GenePanel::fillMoreMenu()
{
    emptyMenu(m_moreMenu);
    m_moreMenu->addMenu(m_table->makeColumnMenu(m_moreMenu));
    m_moreMenu->addSeparator();
    QAction* copy = m_moreMenu->addAction(tr("Co&py selected rows"));
    copy->setObjectName(u"copyGenes"_s);
    copy->setToolTip(tr("With titles, separated by tabs (Ctrl+C in the table)"));
    copy->setEnabled(m_table->selectionModel()->hasSelection());
    connect(copy, &QAction::triggered, m_table, &TableView::copySelection);
    const auto addExport = [this](const QString& name, const QString& text, RowOrderProxy::Rows genes) {
        QAction* action = m_moreMenu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(m_model->response() != nullptr && !m_writer->isRunning());
        connect(action, &QAction::triggered, this, [this, genes] { askForExport(genes); });
    };
    addExport(u"exportGenes"_s, tr("&Export CSV…"), RowOrderProxy::Rows::All);
    if (m_proxy->rowCount() < m_model->rowCount())
        addExport(u"exportShownGenes"_s, tr("Export CSV of the genes &shown…"),
                  RowOrderProxy::Rows::Accepted);
}

void GenePanel::askForExport(RowOrderProxy::Rows genes)
{
    FileQuestion question;
    question.kind = FileQuestion::Kind::SaveFile;
    question.title = tr("Export genes");
    question.filter = tr("CSV files (*.csv)");
    question.suggestion = fromUtf8(m_model->response()->perturbation) + u"-genes.csv"_s;
    const QString path = m_chooseFile(this, question);
    if (path.isEmpty())
        return;
    const auto body = [names = m_model->names(), response = m_model->response(), pinned = m_model->pinned(),
                       rows = m_proxy->sortedRows(genes), file = toPath(path)](JobMonitor&) {
        writeTextAtomically(file, geneCsv(names, response, pinned, rows));
        return Outcome::Done;
    };
    m_writer->start(tr("Exporting genes"), body, [this, path](const JobResult& result) {
        showCount();
        if (result.outcome == Outcome::Done)
            m_count->setText(tr("%1. Wrote %2.").arg(m_count->text(), QFileInfo(path).fileName()));
        else if (result.outcome != Outcome::Cancelled)
            Q_EMIT failed(fromUtf8(result.message));
    });
}

QString GenePanel::whyNone() const
{
    if (m_proxy->rowCount() > 0)
        return {};
    if (m_model->rowCount() == 0)
        return tr("No genes. Open a screen or a project.");
    const GeneFilter now = filter();
    GeneFilter unjudged;
    unjudged.genes = now.genes;
    const bool isJudged = now != unjudged;
    if (isJudged && !m_model->response())
        return tr("No response yet. Choose a perturbation.");
    const bool isSearched = !m_search->text().trimmed().isEmpty();
    if (m_isListSearched && m_isNoneFound)
        return tr("None of these genes is in this screen.");
    if (isSearched && now == GeneFilter{})
        return tr("No gene of that name.");
    if (isSearched || now.genes)
        return tr("No gene passes both search and filters. Remove one of them above.");
    if (now.nonMeanOnly && now == GeneFilter{.nonMeanOnly = true})
        return tr("No gene here changes its shape beyond chance without its mean.");
    if (now.beyondChanceOnly && now == GeneFilter{.beyondChanceOnly = true})
        return tr("No gene here shifts beyond chance.");
    return tr("No gene passes all filters. Remove one of them above.");
}

void GenePanel::showCount()
{
    m_table->setNote(whyNone());
    QString text = tr("%1 of %Ln genes", nullptr, m_model->rowCount())
                       .arg(countText(static_cast<quint64>(m_proxy->rowCount())));
    QString notFound;
    const QString typed = m_search->text().trimmed();
    if (m_isListSearched && !m_notFound.isEmpty()) {
        QStringList names = m_notFound.mid(0, kMostNamesShown);
        if (m_notFound.size() > kMostNamesShown)
            names.push_back(tr("%Ln more", nullptr, static_cast<int>(m_notFound.size() - kMostNamesShown)));
        const QString missing = tr("%Ln not found: %1", nullptr, static_cast<int>(m_notFound.size()))
                                    .arg(QLocale().createSeparatedList(names));
        text = tr("%1; %2", "how many genes are shown; which ones were not found").arg(text, missing);
        notFound = QLocale().createSeparatedList(m_notFound);
    } else if (!m_isListSearched && m_resolver && !typed.isEmpty()) {
        if (const QString meant = m_resolver(typed); meant != typed)
            text = tr("%1 (%2 is %3)").arg(text, typed, meant);
    }
    m_count->setText(text);
    m_count->setToolTip(notFound);
}

QJsonObject GenePanel::saveState() const
{
    QJsonObject table = m_table->saveState();
    table[u"sort"_s] = QJsonObject{{u"column"_s, m_table->columnId(m_sortColumn)},
                                   {u"descending"_s, m_sortOrder == Qt::DescendingOrder}};
    const GeneFilter now = filter();
    QJsonArray kinds;
    for (const ResponseKindId& one : kResponseKindIds) {
        if (std::find(now.kinds.begin(), now.kinds.end(), one.kind) != now.kinds.end())
            kinds.push_back(QString::fromLatin1(one.id));
    }
    QJsonObject filters{
        {u"non_mean"_s, now.nonMeanOnly}, {u"beyond_chance"_s, now.beyondChanceOnly}, {u"kinds"_s, kinds}};
    if (now.minimalW1)
        filters[u"minimal_w1"_s] = *now.minimalW1;
    return {{u"table"_s, table}, {u"search"_s, m_search->text()}, {u"filters"_s, filters}};
}

void GenePanel::restoreState(const QJsonObject& state)
{
    const bool isObserved = !m_isStandingIn;
    sortFor(true); // the state is of what was chosen, not of what stands in for it
    m_table->restoreState(state[u"table"_s].toObject());
    sortFor(isObserved);
    m_proxy->refresh();
    m_search->setText(state[u"search"_s].toString());
    const QJsonObject filters = state[u"filters"_s].toObject();
    GeneFilter restored;
    restored.nonMeanOnly = filters[u"non_mean"_s].toBool();
    restored.beyondChanceOnly = filters[u"beyond_chance"_s].toBool();
    for (const QJsonValue& id : filters[u"kinds"_s].toArray()) {
        const auto kind =
            std::find_if(kResponseKindIds.begin(), kResponseKindIds.end(), [&](const ResponseKindId& one) {
                return id.toString() == QLatin1StringView(one.id);
            });
        if (kind != kResponseKindIds.end())
            restored.kinds.push_back(kind->kind);
    }
    if (const double minimum = filters[u"minimal_w1"_s].toDouble(-1); minimum >= 0)
        restored.minimalW1 = minimum;
    setFilter(restored);
}

} // namespace knockscope::ui
