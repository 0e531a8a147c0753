// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/perturbation_panel.h"

#include "ui/base/text.h"
#include "ui/explorer/filter_chips.h"
#include "ui/explorer/table_view.h"
#include "ui/help/help_button.h"
#include "ui/help/help_request.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;
using Kind = PerturbationFilter::Kind;

namespace {

constexpr int kUsualMinimalCells = 50;

struct KindName {
    Kind kind;
    const char* id; // in files
};

constexpr std::array<KindName, 10> kKinds = {{{Kind::Seen, "seen"},
                                              {Kind::Unseen, "unseen"},
                                              {Kind::Predicted, "predicted"},
                                              {Kind::NotPredicted, "not_predicted"},
                                              {Kind::MinimalCells, "minimal_cells"},
                                              {Kind::BeyondNoise, "beyond_noise"},
                                              {Kind::Single, "single"},
                                              {Kind::Combination, "combination"},
                                              {Kind::Fold, "fold"},
                                              {Kind::ContainsGene, "contains_gene"}}};

QString idOf(Kind kind)
{
    const auto found =
        std::find_if(kKinds.begin(), kKinds.end(), [kind](const KindName& one) { return one.kind == kind; });
    return QString::fromLatin1(found->id);
}

std::optional<Kind> kindOf(const QString& id)
{
    const auto found = std::find_if(kKinds.begin(), kKinds.end(),
                                    [&](const KindName& one) { return id == QLatin1StringView(one.id); });
    return found == kKinds.end() ? std::nullopt : std::optional(found->kind);
}

// No row meets both.
std::optional<Kind> oppositeOf(Kind kind)
{
    switch (kind) {
    case Kind::Seen:
        return Kind::Unseen;
    case Kind::Unseen:
        return Kind::Seen;
    case Kind::Predicted:
        return Kind::NotPredicted;
    case Kind::NotPredicted:
        return Kind::Predicted;
    case Kind::Single:
        return Kind::Combination;
    case Kind::Combination:
        return Kind::Single;
    default:
        return std::nullopt;
    }
}

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::Seen:
        return PerturbationPanel::tr("Seen");
    case Kind::Unseen:
        return PerturbationPanel::tr("Unseen");
    case Kind::Predicted:
        return PerturbationPanel::tr("With prediction");
    case Kind::NotPredicted:
        return PerturbationPanel::tr("Without prediction");
    case Kind::MinimalCells:
        return PerturbationPanel::tr("At least");
    case Kind::BeyondNoise:
        return PerturbationPanel::tr("Shift beyond noise");
    case Kind::Single:
        return PerturbationPanel::tr("Single gene");
    case Kind::Combination:
        return PerturbationPanel::tr("Combination");
    case Kind::Fold:
        return PerturbationPanel::tr("Fold");
    case Kind::ContainsGene:
        return PerturbationPanel::tr("Contains");
    }
    return {};
}

QString foldTitle(int fold)
{
    return PerturbationPanel::tr("Fold %1").arg(countText(static_cast<quint64>(fold) + 1));
}

} // namespace

PerturbationPanel::PerturbationPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new PerturbationModel(this))
    , m_proxy(new PerturbationProxy(this))
    , m_search(new SearchField(u"perturbationSearch"_s, tr("Search perturbations")))
    , m_filter(new QToolButton)
    , m_filterMenu(new QMenu(this))
    , m_chips(new FilterChips)
    , m_count(new QLabel)
{
    setObjectName(u"perturbationPanel"_s);
    setHelpPage(this, u"table-perturbations"_s);
    m_proxy->setSourceModel(m_model);
    m_table = new TableView(u"perturbationTable"_s, tr("Perturbations"), m_proxy);
    m_table->setNoteName(u"noPerturbations"_s);
    m_table->setColumnSample(PerturbationModel::NameColumn, u"MMMM00"_s);
    showMostCells();
    m_table->setColumnSample(PerturbationModel::FoldColumn, u"00"_s);
    for (const int column : {PerturbationModel::ObservedShiftColumn, PerturbationModel::PredictedShiftColumn})
        m_table->setColumnSample(column, u"0.0000"_s);
    m_table->setColumnSample(PerturbationModel::SeenColumn, PerturbationModel::tr("no"));
    m_table->setDefaultColumns({PerturbationModel::NameColumn, PerturbationModel::CellsColumn,
                                PerturbationModel::ObservedShiftColumn,
                                PerturbationModel::PredictedShiftColumn, PerturbationModel::CorrelationColumn,
                                PerturbationModel::SeenColumn});
    m_table->setDefaultSort(PerturbationModel::NameColumn, Qt::AscendingOrder);

    m_search->setToolTip(tr("Symbol, alias, Ensembl id or part of a name"));
    m_filter->setObjectName(u"perturbationFilter"_s);
    m_filter->setText(tr("Filter"));
    m_filter->setToolTip(tr("Show only some of the perturbations"));
    m_filter->setPopupMode(QToolButton::InstantPopup);
    m_filter->setFocusPolicy(Qt::StrongFocus);
    m_filterMenu->setObjectName(u"perturbationFilterMenu"_s);
    m_filterMenu->setToolTipsVisible(true);
    m_filter->setMenu(m_filterMenu);
    m_count->setObjectName(u"perturbationCount"_s);
    m_count->setWordWrap(true);
    m_count->setTextFormat(Qt::PlainText);

    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_filter);
    top->addWidget(new HelpButton(u"table-perturbations"_s));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(5);
    layout->addLayout(top);
    layout->addWidget(m_chips);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    setTabOrder(m_search, m_filter);
    setTabOrder(m_filter, m_chips);
    setTabOrder(m_chips, m_table);
    setFocusProxy(m_table);

    connect(m_search, &QLineEdit::textChanged, this, &PerturbationPanel::search);
    connect(m_search, &SearchField::leftDownwards, this, [this] { goToTable(false); });
    connect(m_search, &SearchField::accepted, this, [this] { goToTable(true); });
    connect(m_table, &TableView::typed, m_search, &SearchField::goOn);
    connect(m_table, &TableView::rowMenuRequested, this, [this](const QModelIndex& index, QPoint position) {
        Q_EMIT perturbationMenuRequested(toUtf8(m_model->row(m_proxy->sourceRow(index.row())).name),
                                         position);
    });
    connect(m_filterMenu, &QMenu::aboutToShow, this, &PerturbationPanel::fillFilterMenu);
    connect(m_chips, &FilterChips::removed, this, [this](const QString& id) { removeFilter(*kindOf(id)); });
    connect(m_chips, &FilterChips::cleared, this, [this] {
        setFilters({});
        m_filter->setFocus();
    });
    connect(m_chips, &FilterChips::valueChanged, this, [this](const QString& id, const QVariant& value) {
        const Kind kind = *kindOf(id);
        addFilter(kind == Kind::ContainsGene ? PerturbationFilter{kind, 0, value.toString()}
                                             : PerturbationFilter{kind, value.toInt(), {}});
    });
    connect(m_proxy, &RowOrderProxy::orderAboutToChange, this, [this] {
        m_isQuiet = true;
        m_wasVisible = m_table->viewport()->rect().intersects(m_table->visualRect(m_table->currentIndex()));
        m_table->selectionModel()->clear();
    });
    connect(m_proxy, &RowOrderProxy::orderChanged, this, [this] {
        m_isQuiet = false;
        showCurrent(m_wasVisible);
        showCount();
    });
    // A view that gets the focus makes its first row the current one without selecting it.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList selected = m_table->selectionModel()->selectedRows();
        if (m_isQuiet || selected.empty())
            return;
        const QString name = m_model->row(m_proxy->sourceRow(selected.front().row())).name;
        if (name == m_current)
            return;
        m_current = name;
        Q_EMIT currentChanged(toUtf8(name));
    });
    showCount();
}

void PerturbationPanel::setNameResolver(NameResolver resolver)
{
    m_resolver = std::move(resolver);
    searchAgain();
}

void PerturbationPanel::searchAgain()
{
    std::vector<PerturbationFilter> filters = m_proxy->filters();
    resolve(filters);
    m_proxy->setFilters(std::move(filters));
    m_proxy->setSearch(m_search->text(), meantName());
    showCount();
}

namespace {

bool areOfOneScreen(const std::vector<PerturbationRow>& a, const std::vector<PerturbationRow>& b)
{
    const auto seenNames = [](const std::vector<PerturbationRow>& rows) {
        std::vector<QString> names;
        for (const PerturbationRow& row : rows) {
            if (row.isSeen())
                names.push_back(row.name);
        }
        return names;
    };
    return seenNames(a) == seenNames(b);
}

} // namespace

/// A change of rows that leaves the one that is looked at in its place on the screen: the current one, or
/// where that is out of view, the topmost.
template <class Change> void PerturbationPanel::changeInPlace(Change change)
{
    const int current = m_table->currentIndex().row();
    const bool isVisible =
        m_table->viewport()->rect().intersects(m_table->visualRect(m_table->currentIndex()));
    const int top = m_table->rowAt(0);
    const int anchor = isVisible ? current : top;
    const QString name = anchor < 0 ? QString() : m_model->row(m_proxy->sourceRow(anchor)).name;
    const bool wasToBeRevealed = m_isToBeRevealed;
    change();
    const bool isRevealed = wasToBeRevealed && !m_isToBeRevealed;
    const int place = name.isEmpty() || isRevealed ? -1 : m_proxy->rowOf(m_model->find(name));
    if (place >= 0)
        m_table->scrollTo(m_proxy->index(std::max(place - (anchor - top), 0), 0),
                          QAbstractItemView::PositionAtTop);
    showCount();
}

void PerturbationPanel::setRows(std::vector<PerturbationRow> rows)
{
    if (!areOfOneScreen(m_model->rows(), rows)) {
        if (m_model->rowCount() > 0) {
            m_search->clear();
            setFilters({});
        }
        m_isToBeRevealed = true;
        m_model->setRows(std::move(rows));
        showCount();
    } else {
        changeInPlace([&] { m_model->setRows(std::move(rows)); });
    }
    showMostCells();
}

void PerturbationPanel::showMostCells()
{
    quint64 most = 100; // three digits at least
    for (const PerturbationRow& row : m_model->rows())
        most = std::max(most, row.cells);
    m_table->setColumnSample(PerturbationModel::CellsColumn, countText(most));
}

void PerturbationPanel::setUnseen(std::vector<PerturbationRow> rows)
{
    changeInPlace([&] { m_model->setUnseen(std::move(rows)); });
}

void PerturbationPanel::setReasonsNotPredicted(const std::vector<QString>& reasons)
{
    m_model->setReasonsNotPredicted(reasons);
}

void PerturbationPanel::setSummaries(int first, const std::vector<PerturbationSummary>& summaries)
{
    m_model->setSummaries(first, summaries);
}

void PerturbationPanel::setCurrent(const std::string& name)
{
    const QString next = fromUtf8(name);
    m_isToBeRevealed = m_isToBeRevealed || next != m_current;
    m_current = next;
    showCurrent(false);
}

std::string PerturbationPanel::current() const
{
    return toUtf8(m_current);
}

void PerturbationPanel::showCurrent(bool scroll)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const int row = m_proxy->rowOf(m_model->find(m_current));
    QItemSelectionModel* selection = m_table->selectionModel();
    if (row < 0) {
        selection->clear();
        return;
    }
    const QModelIndex index = m_proxy->index(row, 0);
    m_table->setAutoScroll(false);
    selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->setAutoScroll(true);
    if (scroll || std::exchange(m_isToBeRevealed, false))
        m_table->scrollTo(index);
}

QSize PerturbationPanel::sizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    return {m_table->comfortableWidth() + margins.left() + margins.right(), QWidget::sizeHint().height()};
}

void PerturbationPanel::focusSearch()
{
    m_search->takeFocus();
}

void PerturbationPanel::focusTable()
{
    m_table->setFocus();
}

QString PerturbationPanel::meantName() const
{
    const QString typed = m_search->text().trimmed();
    if (!m_resolver || typed.isEmpty())
        return typed;
    QStringList genes = typed.split(u'+');
    for (QString& gene : genes) {
        if (!gene.trimmed().isEmpty())
            gene = m_resolver(gene.trimmed());
    }
    return genes.join(u'+');
}

void PerturbationPanel::search()
{
    m_proxy->setSearch(m_search->text(), meantName());
    showCurrent(true);
    showCount();
}

void PerturbationPanel::resolve(std::vector<PerturbationFilter>& filters) const
{
    for (PerturbationFilter& filter : filters) {
        if (filter.kind == Kind::ContainsGene)
            filter.meant = m_resolver && !filter.text.isEmpty() ? m_resolver(filter.text) : QString();
    }
}

void PerturbationPanel::goToTable(bool toBestMatch)
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_proxy->rowCount() == 0)
        return;
    int row = -1;
    for (const QString& name : {m_search->text().trimmed(), meantName()}) {
        for (int i = 0; toBestMatch && row < 0 && !name.isEmpty() && i < m_proxy->rowCount(); ++i) {
            if (m_model->row(m_proxy->sourceRow(i)).name.compare(name, Qt::CaseInsensitive) == 0)
                row = i;
        }
    }
    if (row < 0 && m_table->selectionModel()->hasSelection())
        return;
    m_table->setCurrentIndex(m_proxy->index(std::max(row, 0), 0));
}

void PerturbationPanel::showCount()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    const QString typed = m_search->text().trimmed();
    const QString meant = meantName();
    const QString count = shown == all
        ? tr("%Ln perturbations", nullptr, all)
        : tr("%1 of %Ln perturbations", nullptr, all).arg(countText(static_cast<quint64>(shown)));
    m_count->setText(meant == typed ? count : tr("%1 (%2 is %3)").arg(count, typed, meant));

    if (shown > 0)
        m_table->setNote({});
    else if (all == 0)
        m_table->setNote(tr("No perturbations. Open a screen or a project."));
    else if (m_proxy->filters().empty())
        m_table->setNote(
            tr("No perturbation of that name. Unseen ones appear here once they are predicted."));
    else
        m_table->setNote(tr("No perturbation passes all filters. Remove one of them above."));
}

const PerturbationFilter* PerturbationPanel::filter(Kind kind) const
{
    const auto& filters = m_proxy->filters();
    const auto found = std::find_if(filters.begin(), filters.end(),
                                    [kind](const PerturbationFilter& one) { return one.kind == kind; });
    return found == filters.end() ? nullptr : &*found;
}

void PerturbationPanel::fillFilterMenu()
{
    emptyMenu(m_filterMenu);
    const auto add = [this](QMenu* menu, const QString& text, const PerturbationFilter& what) {
        QAction* action = menu->addAction(text);
        action->setObjectName(idOf(what.kind));
        action->setCheckable(true);
        const PerturbationFilter* known = filter(what.kind);
        const bool isOn = known && (what.kind != Kind::Fold || known->number == what.number);
        action->setChecked(isOn);
        connect(action, &QAction::triggered, this, [this, what, isOn] {
            if (isOn) {
                removeFilter(what.kind);
                return;
            }
            addFilter(what);
            m_chips->focusChip(idOf(what.kind));
        });
        return action;
    };
    add(m_filterMenu, titleOf(Kind::Seen), {Kind::Seen})
        ->setToolTip(tr("The screen has cells of these perturbations"));
    add(m_filterMenu, titleOf(Kind::Unseen), {Kind::Unseen})
        ->setToolTip(tr("No cells in this screen, only predicted"));
    m_filterMenu->addSeparator();
    add(m_filterMenu, titleOf(Kind::Predicted), {Kind::Predicted});
    add(m_filterMenu, titleOf(Kind::NotPredicted), {Kind::NotPredicted});
    m_filterMenu->addSeparator();
    add(m_filterMenu, titleOf(Kind::Single), {Kind::Single});
    add(m_filterMenu, titleOf(Kind::Combination), {Kind::Combination});
    add(m_filterMenu, tr("Contains a gene…"), {Kind::ContainsGene});
    m_filterMenu->addSeparator();
    add(m_filterMenu, tr("At least so many cells…"), {Kind::MinimalCells, kUsualMinimalCells});
    add(m_filterMenu, titleOf(Kind::BeyondNoise), {Kind::BeyondNoise})
        ->setToolTip(tr("The observed shift is larger than as many cells have by chance"));
    std::set<int> folds;
    for (const PerturbationRow& row : m_model->rows()) {
        if (row.fold)
            folds.insert(*row.fold);
    }
    QMenu* foldMenu = m_filterMenu->addMenu(tr("Fold"));
    foldMenu->setObjectName(u"foldMenu"_s);
    foldMenu->setEnabled(!folds.empty());
    for (const int fold : folds)
        add(foldMenu, foldTitle(fold), {Kind::Fold, fold});
    m_filterMenu->addSeparator();
    QAction* clear = m_filterMenu->addAction(tr("Clear all"));
    clear->setObjectName(u"clearPerturbationFilters"_s);
    clear->setEnabled(!m_proxy->filters().empty());
    connect(clear, &QAction::triggered, this, [this] { setFilters({}); });
}

void PerturbationPanel::addFilter(const PerturbationFilter& filter)
{
    std::vector<PerturbationFilter> filters = m_proxy->filters();
    const auto same = std::find_if(filters.begin(), filters.end(), [&](const PerturbationFilter& one) {
        return one.kind == filter.kind || one.kind == oppositeOf(filter.kind);
    });
    if (same == filters.end())
        filters.push_back(filter);
    else
        *same = filter;
    setFilters(std::move(filters));
}

void PerturbationPanel::removeFilter(Kind kind)
{
    std::vector<PerturbationFilter> filters = m_proxy->filters();
    std::erase_if(filters, [kind](const PerturbationFilter& one) { return one.kind == kind; });
    setFilters(std::move(filters));
}

void PerturbationPanel::setFilters(std::vector<PerturbationFilter> filters)
{
    std::vector<FilterChip> chips;
    for (const PerturbationFilter& filter : filters) {
        FilterChip chip{idOf(filter.kind), titleOf(filter.kind)};
        if (filter.kind == Kind::MinimalCells) {
            chip.value = filter.number;
            chip.unit = tr("cells");
        } else if (filter.kind == Kind::Fold) {
            chip.text = foldTitle(filter.number);
        } else if (filter.kind == Kind::ContainsGene) {
            chip.value = filter.text;
            std::set<QString> genes;
            for (const PerturbationRow& row : m_model->rows()) {
                for (const QString& gene : row.name.split(u'+'))
                    genes.insert(gene);
            }
            chip.suggestions = QStringList(genes.begin(), genes.end());
        }
        chips.push_back(std::move(chip));
    }
    m_chips->setChips(chips);
    resolve(filters);
    m_proxy->setFilters(std::move(filters));
    showCurrent(true);
    showCount();
}

QJsonObject PerturbationPanel::saveState() const
{
    QJsonArray filters;
    for (const PerturbationFilter& filter : m_proxy->filters())
        filters.push_back(QJsonObject{
            {u"kind"_s, idOf(filter.kind)}, {u"number"_s, filter.number}, {u"text"_s, filter.text}});
    return {{u"table"_s, m_table->saveState()}, {u"search"_s, m_search->text()}, {u"filters"_s, filters}};
}

void PerturbationPanel::restoreState(const QJsonObject& state)
{
    m_table->restoreState(state[u"table"_s].toObject());
    m_search->setText(state[u"search"_s].toString());
    setFilters({});
    for (const QJsonValue& one : state[u"filters"_s].toArray()) {
        const QJsonObject filter = one.toObject();
        if (const std::optional<Kind> kind = kindOf(filter[u"kind"_s].toString()))
            addFilter({*kind, filter[u"number"_s].toInt(), filter[u"text"_s].toString()});
    }
}

} // namespace knockscope::ui
