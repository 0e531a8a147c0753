// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/genes_page.h"

#include "core/base/atomic_file.h"
#include "core/gene/name_kind.h"
#include "core/gene/neighbour_check.h"
#include "ui/base/flow_layout.h"
#include "ui/base/text.h"
#include "ui/explorer/detail_table.h"
#include "ui/explorer/search_field.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/latest_job.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kFewestPerturbations = 2; // that can be learnt from and tried on
constexpr std::size_t kLeftOutShown = 6;
constexpr std::size_t kLongestName = 20; // that makes its column wider
constexpr double kSignificant = 0.05;

enum class Scope { Perturbed, Measured };

/// An empty text takes no room.
void setNote(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QLabel* makeNote(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

struct GenesPage::Source {
    quint64 id = 0;
    QString path; // empty: co-expression
    QWidget* row = nullptr;
    QLabel* icon = nullptr;
    QLabel* text = nullptr;

    bool isCoexpression() const { return path.isEmpty(); }
};

GenesPage::GenesPage(FileChooser chooser, QWidget* parent)
    : WizardPage(parent)
    , m_chooser(std::move(chooser))
    , m_cache(std::make_shared<VectorCache>())
    , m_reader(new LatestJob(this))
    , m_checker(new LatestJob(this))
    , m_writer(new JobRunner(this))
    , m_choice(new QWidget)
    , m_model(new CoverageModel(this))
    , m_filter(new CoverageFilter(m_model, this))
{
    setObjectName(u"genesPage"_s);
    setAcceptDrops(true);

    m_keep = new QRadioButton(tr("&Keep the project's vectors"));
    m_keep->setObjectName(u"keepVectors"_s);
    m_keep->setToolTip(tr("Train with the gene vectors that the project has"));
    m_other = new QRadioButton(tr("Use other &vectors"));
    m_other->setObjectName(u"otherVectors"_s);
    m_other->setToolTip(tr("The project's vectors are replaced once the training starts"));
    m_kept = makeNote(u"keptVectors"_s);
    m_kept->setIndent(m_keep->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + 6);
    auto* choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(2);
    choice->addWidget(m_keep);
    choice->addWidget(m_kept);
    choice->addWidget(m_other);
    m_choice->hide();

    m_sourcePart = makeSources();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(10);
    column->addWidget(m_choice);
    column->addWidget(m_sourcePart);
    column->addWidget(makeReport(), 1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"genesScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_scroll = scroll;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connectFields();
    showSources();
    showReport();
}

GenesPage::~GenesPage()
{
    m_reader->letGo(); // who closes the wizard does not wait for a file
    m_checker->letGo();
}

QString GenesPage::title() const
{
    return tr("Genes");
}

QString GenesPage::explanation() const
{
    return tr("The model learns how alike genes are from a vector of numbers for each gene.");
}

QString GenesPage::helpPage() const
{
    return u"idea-vectors"_s;
}

QWidget* GenesPage::makeSources()
{
    const auto button = [](const QString& text, const QString& name, const QString& toolTip) {
        auto* made = new QPushButton(text);
        made->setObjectName(name);
        made->setToolTip(toolTip);
        made->setAutoDefault(false);
        return made;
    };
    m_addFile = button(tr("&File of vectors…"), u"addVectorFile"_s,
                       tr("A file with a vector for each gene: a table, a pickle, .pt, .npz, .json, .h5 and "
                          "others; may also be dropped here"));
    m_addSets = button(tr("&Gene sets…"), u"addGeneSets"_s,
                       tr("Vectors made from the sets that genes are in: .gmt, .gaf or gene2go"));
    m_addCoexpression =
        button(tr("Fr&om this screen"), u"addCoexpression"_s,
               tr("Vectors made from how genes vary together in the control cells: needs no file, but knows "
                  "only the genes that were measured"));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(6);
    flow->addWidget(m_addFile);
    flow->addWidget(m_addSets);
    flow->addWidget(m_addCoexpression);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);

    auto* list = new QWidget;
    list->setObjectName(u"vectorSources"_s);
    list->setAccessibleName(tr("Sources of gene vectors"));
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);

    m_geneNamesField = new QLineEdit;
    m_geneNamesField->setObjectName(u"geneNamesFile"_s);
    m_geneNamesField->setAccessibleName(tr("Other names of genes"));
    m_geneNamesField->setPlaceholderText(tr("optional: HGNC's complete set"));
    m_geneNamesField->setToolTip(
        tr("HGNC's list of the symbols, former symbols, aliases and ids of human genes, by which a gene of "
           "the screen is found under another name: hgnc_complete_set.txt from genenames.org"));
    m_geneNamesField->setClearButtonEnabled(true);
    m_geneNamesField->setAcceptDrops(false); // drops are the page's
    m_geneNamesButton =
        button(tr("C&hoose…"), u"chooseGeneNames"_s, tr("Choose HGNC's complete set, plain or .gz"));
    auto* geneNamesLabel = new QLabel(tr("Other na&mes of genes"));
    geneNamesLabel->setBuddy(m_geneNamesField);
    m_geneNamesNote = makeNote(u"geneNamesNote"_s);
    m_geneNamesNote->setForegroundRole(QPalette::PlaceholderText);
    auto* names = new QHBoxLayout;
    names->addWidget(geneNamesLabel);
    names->addWidget(m_geneNamesField, 1);
    names->addWidget(m_geneNamesButton);

    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(buttons);
    layout->addWidget(list);
    layout->addLayout(names);
    layout->addWidget(m_geneNamesNote);
    return part;
}

QWidget* GenesPage::makeReport()
{
    m_busy = new QProgressBar;
    m_busy->setObjectName(u"genesBusy"_s);
    m_busy->setAccessibleName(tr("Reading the gene vectors"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumWidth(160);
    m_busy->setMaximumHeight(m_busy->fontMetrics().height());
    m_busy->hide();
    m_headline = makeNote(u"coverageHeadline"_s);
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_more = makeNote(u"coverageMore"_s);

    const auto box = [](const QString& name, const QString& accessibleName, const QString& toolTip) {
        auto* made = new QComboBox;
        made->setObjectName(name);
        made->setAccessibleName(accessibleName);
        made->setToolTip(toolTip);
        made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        return made;
    };
    m_scope = box(u"coverageScope"_s, tr("Genes in the list"),
                  tr("Perturbed genes must have a vector to be trained on; other genes with one can be "
                     "predicted"));
    m_scope->addItem(tr("Perturbed genes"), static_cast<int>(Scope::Perturbed));
    m_scope->addItem(tr("Measured genes"), static_cast<int>(Scope::Measured));
    m_finding = box(u"coverageFilter"_s, tr("How they were found"), tr("Show only genes found like this"));
    m_search = new SearchField(u"coverageSearch"_s, tr("Search genes"));
    m_search->setToolTip(tr("A part of a gene's name, of what it was found as, or of a perturbation"));
    m_search->setAcceptDrops(false);
    m_save = new QPushButton(tr("Save &list…"));
    m_save->setObjectName(u"saveCoverage"_s);
    m_save->setToolTip(tr("Save the genes that are shown as a CSV file"));
    m_save->setAutoDefault(false);
    m_filters = new QWidget;
    auto* filters = new QHBoxLayout(m_filters);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->addWidget(m_scope);
    filters->addWidget(m_finding);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_save);

    m_table = new QTableView;
    m_table->setObjectName(u"coverageTable"_s);
    m_table->setAccessibleName(tr("Genes and their vectors"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->setSortingEnabled(true);
    QHeaderView* const header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicator(-1, Qt::AscendingOrder); // the worst first
    header->setSortIndicatorClearable(true);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(CoverageModel::Details, QHeaderView::Stretch);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    addCopyAction(*m_table);
    m_note = makeNote(u"coverageNote"_s);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setMargin(12);
    m_note->setAutoFillBackground(true);
    m_note->setBackgroundRole(QPalette::Base);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_note);
    m_stack->setMinimumHeight(m_table->fontMetrics().height() * 7);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // it takes what is left

    m_check = new QPushButton(tr("&Do similar vectors mean similar shifts?"));
    m_check->setObjectName(u"checkNeighbours"_s);
    m_check->setToolTip(tr("Compares how perturbations with similar vectors shift genes with what chance "
                           "gives: whether these vectors say something about this screen"));
    m_check->setAutoDefault(false);
    m_verdict = makeNote(u"neighbourVerdict"_s);
    auto* check = new QHBoxLayout;
    check->addWidget(m_check, 0, Qt::AlignTop);
    check->addWidget(m_verdict, 1);

    auto* part = new QWidget;
    auto* head = new QHBoxLayout;
    head->addWidget(m_headline, 1);
    head->addWidget(m_busy);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_more);
    layout->addWidget(m_filters);
    layout->addWidget(m_stack, 1);
    layout->addLayout(check);
    return part;
}

void GenesPage::connectFields()
{
    connect(m_keep, &QRadioButton::clicked, this, [this] { keepVectors(true); });
    connect(m_other, &QRadioButton::clicked, this, [this] { keepVectors(false); });
    connect(m_addFile, &QPushButton::clicked, this, [this] { askForFile(false); });
    connect(m_addSets, &QPushButton::clicked, this, [this] { askForFile(true); });
    connect(m_addCoexpression, &QPushButton::clicked, this, [this] { setCoexpression(true); });
    connect(m_geneNamesButton, &QPushButton::clicked, this, &GenesPage::askForGeneNames);
    connect(m_geneNamesField, &QLineEdit::editingFinished, this,
            [this] { setGeneNames(m_geneNamesField->text(), false); });
    connect(m_geneNamesField, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            setGeneNames({}, false); // by the clear button
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &GenesPage::showRows);
    connect(m_finding, &QComboBox::currentIndexChanged, this, &GenesPage::showFilter);
    connect(m_search, &QLineEdit::textChanged, this, &GenesPage::showFilter);
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(m_save, &QPushButton::clicked, this, &GenesPage::saveList);
    connect(m_check, &QPushButton::clicked, this, &GenesPage::checkNeighbours);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, &SearchField::takeFocus);
}

void GenesPage::enter()
{
    if (!m_survey && !m_isReading)
        read(); // what failed may work now
    if (m_sources.empty() && m_sourcePart->isVisible())
        m_addFile->setFocus(Qt::OtherFocusReason);
}

void GenesPage::leave()
{
    if (m_checker->isRunning()) {
        m_checker->drop();
        m_verdict->clear();
        m_check->setEnabled(m_project && m_survey && m_survey->report);
    }
}

void GenesPage::setScreen(ScreenNamesPointer screen, std::optional<Project> project)
{
    const bool isSameProject = project.has_value() == m_project.has_value()
        && (!project || project->folder() == m_project->folder());
    const bool isSameScreen = screen == m_screen
        || (screen && m_screen && screen->perturbations == m_screen->perturbations
            && screen->genes == m_screen->genes && screen->controlCells == m_screen->controlCells
            && screen->isUpperBound == m_screen->isUpperBound);
    if (isSameProject && isSameScreen)
        return;
    m_screen = std::move(screen);
    m_project = std::move(project);
    if (!isSameProject) {
        m_keeps.reset();
        m_projectHasVectors = false;
    }
    // A table whose rows and columns were taken for each other has no name of the screen.
    for (Source& source : m_sources) {
        if (!m_survey || source.isCoexpression())
            continue;
        const auto file = m_survey->files.find(source.id);
        if (m_survey->strangers.contains(source.id)
            || (file != m_survey->files.end() && !file->second.vectors))
            source.id = ++m_newestSource;
    }
    read();
}

bool GenesPage::keepsVectors() const
{
    return m_projectHasVectors && m_keeps.value_or(m_sources.empty());
}

QString GenesPage::missing() const
{
    if (!m_screen)
        return tr("Choose a screen first.");
    if (m_isReading)
        return tr("The gene vectors are still being read.");
    if (!m_failure.isEmpty())
        return m_failure;
    if (!m_survey || (!m_survey->keeps && m_sources.empty()))
        return tr("Choose where the vectors of the genes come from.");
    if (!m_survey->keeps) {
        if (!m_survey->joinProblem.isEmpty())
            return m_survey->joinProblem;
        if (!m_survey->geneNamesProblem.isEmpty())
            return tr("The file of other names cannot be read: clear it or choose another one.");
        if (m_survey->hasProblem())
            return tr("A source cannot be used: remove it, or choose another file.");
    }
    if (perturbationsWithVector() >= kFewestPerturbations)
        return {};
    const bool isMouse = std::count_if(m_survey->targets.begin(), m_survey->targets.end(),
                                       [](const CoverageRow& row) {
                                           return row.finding == Finding::Missing && isMouseStyle(row.name);
                                       })
            * 2
        > static_cast<std::ptrdiff_t>(m_survey->targets.size());
    if (isMouse)
        return tr(
            "Fewer than two perturbations have a gene vector: the screen's genes are written like those "
            "of mice. Choose vectors of mouse genes, or take them from this screen.");
    if (!m_survey->keeps && m_survey->request.coexpression)
        return tr("Fewer than two perturbations have a gene vector: the screen's own vectors know only the "
                  "genes that were measured. Take gene sets or a file of vectors instead of them.");
    if (!m_survey->keeps && m_survey->request.geneNames.empty())
        return tr(
            "Fewer than two perturbations have a gene vector. Choose HGNC's complete set, so that genes "
            "are found under their other names, or vectors of other genes.");
    return tr("Fewer than two perturbations have a gene vector. Choose vectors that know the screen's genes: "
              "of the same species, or from this screen.");
}

std::optional<VectorRequest> GenesPage::vectorRequest() const
{
    if (keepsVectors())
        return std::nullopt;
    if (m_survey && !m_survey->keeps)
        return m_survey->request;
    VectorRequest request;
    for (const Source& source : m_sources) {
        if (source.isCoexpression())
            request.coexpression = true;
        else
            request.files.push_back(toPath(source.path));
    }
    request.geneNames = toPath(m_geneNames);
    return request;
}

std::vector<std::string> GenesPage::covered() const
{
    if (!m_survey || !m_survey->report)
        return {};
    return m_survey->report->perturbations.withVector;
}

std::size_t GenesPage::perturbationsWithVector() const
{
    return m_survey && m_survey->report ? m_survey->report->perturbations.withVector.size() : 0;
}

std::size_t GenesPage::dimension() const
{
    return m_survey ? m_survey->dimension : 0;
}

void GenesPage::addFiles(const QStringList& paths)
{
    bool isNew = false;
    for (const QString& given : paths) {
        const QString path = QDir::cleanPath(QFileInfo(given).absoluteFilePath());
        if (QFileInfo(path).fileName().startsWith(u"hgnc_complete_set"_s)) {
            m_geneNames = path;
            m_geneNamesAreGuessed = false;
            isNew = true;
            continue;
        }
        if (std::any_of(m_sources.begin(), m_sources.end(),
                        [&](const Source& source) { return source.path == path; }))
            continue;
        const auto place = std::find_if(m_sources.begin(), m_sources.end(),
                                        [](const Source& source) { return source.isCoexpression(); });
        m_sources.insert(place, Source{++m_newestSource, path});
        isNew = true;
    }
    if (!isNew)
        return;
    m_keeps = false;
    read();
}

void GenesPage::askForFile(bool isGeneSet)
{
    FileQuestion question;
    question.title = isGeneSet ? tr("Gene sets") : tr("Gene vectors");
    question.filter =
        isGeneSet ? tr("Gene sets (*.gmt *.gaf gene2go* *.gz);;All files (*)") : vectorFileFilter();
    const QString path = m_chooser(this, question);
    if (!path.isEmpty())
        addFiles({path});
}

void GenesPage::askForGeneNames()
{
    FileQuestion question;
    question.title = tr("HGNC's complete set");
    question.filter = tr("HGNC's complete set (hgnc_complete_set* *.txt *.tsv *.gz);;All files (*)");
    question.suggestion = m_geneNames;
    const QString path = m_chooser(this, question);
    if (!path.isEmpty())
        setGeneNames(path, false);
}

void GenesPage::setGeneNames(const QString& path, bool isGuessed)
{
    const QString wanted = path.trimmed().isEmpty() ? QString() : QDir::cleanPath(path.trimmed());
    if (wanted == m_geneNames)
        return;
    m_geneNames = wanted;
    m_geneNamesAreGuessed = isGuessed;
    read();
}

void GenesPage::setCoexpression(bool isOn)
{
    const auto at = std::find_if(m_sources.begin(), m_sources.end(),
                                 [](const Source& source) { return source.isCoexpression(); });
    if (isOn == (at != m_sources.end()))
        return;
    if (!isOn)
        return remove(at->id);
    m_keeps = false;
    m_sources.push_back(Source{++m_newestSource, {}});
    read();
}

void GenesPage::remove(quint64 id)
{
    const auto at = std::find_if(m_sources.begin(), m_sources.end(),
                                 [id](const Source& source) { return source.id == id; });
    if (at == m_sources.end())
        return;
    if (at->row) {
        const bool hadFocus = at->row->isAncestorOf(focusWidget());
        at->row->hide();
        at->row->deleteLater(); // the button that was clicked is in it
        if (hadFocus)
            m_addFile->setFocus(Qt::OtherFocusReason);
    }
    m_sources.erase(at);
    read();
}

void GenesPage::keepVectors(bool keeps)
{
    if (m_keeps == keeps)
        return;
    m_keeps = keeps;
    read();
}

void GenesPage::read()
{
    m_survey.reset();
    m_failure.clear();
    m_checker->drop();
    m_verdict->clear();
    const bool isNeeded = m_screen && (m_project || !m_sources.empty());
    m_isReading = isNeeded;
    if (!isNeeded)
        m_reader->drop();
    showSources();
    showReport();
    if (isNeeded) {
        VectorChoice choice{
            m_screen, m_project, m_keeps, {}, false, toPath(m_geneNames), m_geneNamesAreGuessed};
        for (const Source& source : m_sources) {
            if (source.isCoexpression())
                choice.coexpression = true;
            else
                choice.files.push_back({source.id, toPath(source.path)});
        }
        m_reader->start([choice = std::move(choice), cache = m_cache](
                            JobMonitor& monitor) { return surveyVectors(choice, *cache, monitor); },
                        [this](VectorSurvey survey) { takeSurvey(std::move(survey)); },
                        [this](const QString& message) {
                            m_isReading = false;
                            m_failure = message;
                            showSources();
                            showReport();
                            Q_EMIT changed();
                        });
    }
    Q_EMIT changed();
}

void GenesPage::takeSurvey(VectorSurvey survey)
{
    m_isReading = false;
    m_projectHasVectors = survey.kept.has_value();
    if (!survey.keeps && m_geneNamesAreGuessed)
        m_geneNames = fromPath(survey.request.geneNames);
    m_survey = std::make_unique<VectorSurvey>(std::move(survey));
    showSources();
    showReport();
    Q_EMIT changed();
}

void GenesPage::showSources()
{
    m_choice->setVisible(m_projectHasVectors);
    if (m_survey && m_survey->kept) {
        const VectorSurvey::Kept& kept = *m_survey->kept;
        m_kept->setText(tr("%1: %Ln genes, %2 dimensions", nullptr, static_cast<int>(kept.genes))
                            .arg(kept.name, countText(kept.dimension)));
        m_kept->setToolTip(kept.source);
    }
    m_keep->setChecked(keepsVectors());
    m_other->setChecked(!keepsVectors());
    m_sourcePart->setVisible(!keepsVectors());
    const bool hasCoexpression = std::any_of(m_sources.begin(), m_sources.end(),
                                             [](const Source& source) { return source.isCoexpression(); });
    m_addCoexpression->setEnabled(m_screen && !hasCoexpression);
    m_addFile->setEnabled(m_screen != nullptr);
    m_addSets->setEnabled(m_screen != nullptr);

    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    int place = 0;
    for (Source& source : m_sources) {
        const QString name =
            source.isCoexpression() ? tr("From this screen") : QFileInfo(source.path).fileName();
        if (!source.row) {
            source.row = new QWidget;
            source.row->setObjectName(u"source"_s);
            source.icon = new QLabel;
            source.icon->setPixmap(style()
                                       ->standardIcon(QStyle::SP_MessageBoxWarning)
                                       .pixmap(QSize(size, size), devicePixelRatioF()));
            source.text = makeNote(u"sourceText"_s);
            auto* button = new QToolButton;
            button->setObjectName(u"removeSource"_s);
            button->setText(u"×"_s);
            button->setAutoRaise(true);
            button->setFocusPolicy(Qt::StrongFocus);
            button->setToolTip(tr("Remove this source"));
            button->setAccessibleName(tr("Remove the source %1").arg(name));
            auto* row = new QHBoxLayout(source.row);
            row->setContentsMargins(0, 0, 0, 0);
            row->addWidget(source.icon, 0, Qt::AlignTop);
            row->addWidget(source.text, 1);
            row->addWidget(button, 0, Qt::AlignTop);
            m_list->insertWidget(place, source.row);
            // Its number changes when it is read again.
            connect(button, &QToolButton::clicked, this, [this, widget = source.row] {
                const auto at = std::find_if(m_sources.begin(), m_sources.end(),
                                             [widget](const Source& one) { return one.row == widget; });
                if (at != m_sources.end())
                    remove(at->id);
            });
        }
        ++place;
        QString text = tr("%1 is being read…").arg(name);
        bool isProblem = false;
        source.text->setToolTip(source.path.isEmpty() ? QString() : QDir::toNativeSeparators(source.path));
        if (source.isCoexpression()) {
            text = tr("From this screen: how the %Ln genes measured vary together in the control cells",
                      nullptr, m_screen ? static_cast<int>(m_screen->genes.size()) : 0);
            if (m_survey && !m_survey->coexpressionProblem.isEmpty()) {
                text = m_survey->coexpressionProblem;
                isProblem = true;
            }
        } else if (m_survey && m_survey->files.contains(source.id)) {
            const VectorSurvey::File& file = m_survey->files.at(source.id);
            if (!file.vectors) {
                text = file.problem;
                isProblem = true;
            } else if (m_survey->strangers.contains(source.id)) {
                text = tr("%1: none of its %Ln genes has a name of this screen", nullptr,
                          static_cast<int>(file.vectors->genes().size()))
                           .arg(name);
                isProblem = true;
            } else {
                const QString format = file.vectors->blocks().empty()
                    ? QString()
                    : fromUtf8(file.vectors->blocks().front().format);
                text = tr("%1: %Ln genes, %2 dimensions (%3)", nullptr,
                          static_cast<int>(file.vectors->genes().size()))
                           .arg(name, countText(file.vectors->dimension()), format);
            }
        } else if (!m_isReading) {
            text = name;
        }
        source.icon->setVisible(isProblem);
        source.text->setText(text);
    }
    showGeneNames();
}

void GenesPage::showGeneNames()
{
    const QString shown = QDir::toNativeSeparators(m_geneNames);
    if (m_geneNamesField->text() != shown) {
        const QSignalBlocker quiet(m_geneNamesField);
        m_geneNamesField->setText(shown);
    }
    QString note;
    if (m_geneNames.isEmpty())
        note = tr("Without it a gene is found only under the name that the screen gives it.");
    else if (m_survey && !m_survey->geneNamesProblem.isEmpty())
        note = m_survey->geneNamesProblem;
    else if (m_survey && !m_survey->keeps && m_survey->report && m_survey->otherNames == 0)
        note = tr("No name of this screen had to be looked up there.");
    else if (m_survey && !m_survey->keeps && m_survey->report)
        note = tr("%Ln names of this screen are found under another name.", nullptr,
                  static_cast<int>(m_survey->otherNames));
    m_geneNamesNote->setText(note); // its room stays: what is below should not jump
}

QString GenesPage::emptyText() const
{
    if (!m_screen)
        return tr("Choose a screen first: its genes are looked up in the vectors.");
    if (m_isReading)
        return tr("Reading…");
    if (!m_survey || m_survey->request.isEmpty())
        return QStringList{
            tr("Choose above where vectors come from, or drop files here."),
            QString(),
            tr("A file of vectors: made elsewhere, for example from texts about genes or protein sequences."),
            tr("Gene sets: what is known about genes, for example the Gene Ontology."),
            tr("This screen: needs no file, but knows only the genes that were measured."),
            QString(),
            tr("Of several sources the vectors are joined, for the genes that all of them know."),
        }
            .join(u'\n');
    return missing();
}

void GenesPage::showReport()
{
    m_busy->setVisible(m_isReading);
    const bool isKnown = m_survey && m_survey->report;
    QString headline;
    QString more;
    if (m_isReading) {
        headline = tr("The names of the screen are looked up in the vectors…");
    } else if (isKnown) {
        const Coverage& perturbations = m_survey->report->perturbations;
        const NameCoverage& genes = m_survey->report->genes;
        const std::size_t found = perturbations.withVector.size();
        const auto all = static_cast<int>(found + perturbations.withoutVector.size());
        // Before the import nobody knows which genes vary in the control cells.
        const bool isGuess = !m_survey->keeps && m_survey->request.coexpression && !m_project;
        headline = m_screen->isUpperBound || isGuess
            ? tr("%1 of at most %Ln perturbations can be trained on.", nullptr, all).arg(countText(found))
            : tr("%1 of %Ln perturbations can be trained on.", nullptr, all).arg(countText(found));
        QStringList sentences;
        if (!perturbations.withoutVector.empty()) {
            QStringList names;
            const std::size_t shown = std::min(kLeftOutShown, perturbations.withoutVector.size());
            for (std::size_t i = 0; i < shown; ++i)
                names << fromUtf8(perturbations.withoutVector[i]);
            const auto rest = static_cast<int>(perturbations.withoutVector.size() - shown);
            sentences << (rest == 0
                              ? tr("Left out: %1.").arg(names.join(u", "_s))
                              : tr("Left out: %1 and %Ln more.", nullptr, rest).arg(names.join(u", "_s)));
        }
        sentences
            << tr("%1 of %Ln measured genes have a vector, so that their perturbation can be predicted.",
                  nullptr, static_cast<int>(genes.names))
                   .arg(countText(genes.found));
        if (isGuess)
            sentences << tr("Genes that are the same in all control cells will have no vector.");
        more = sentences.join(u'\n');
    }
    setNote(m_headline, headline);
    setNote(m_more, more);
    m_check->setVisible(m_project.has_value());
    m_verdict->setVisible(m_project.has_value());
    m_check->setEnabled(isKnown && missing().isEmpty());
    m_filters->setVisible(isKnown || m_isReading);
    m_filters->setEnabled(isKnown);
    showRows();
    // Nothing scrolls sideways.
    m_scroll->setMinimumWidth(std::max(m_scroll->minimumWidth(),
                                       m_scroll->widget()->minimumSizeHint().width()
                                           + style()->pixelMetric(QStyle::PM_ScrollBarExtent)));
}

void GenesPage::showRows()
{
    const bool isKnown = m_survey && m_survey->report;
    const auto scope = static_cast<Scope>(m_scope->currentData().toInt());
    m_model->setRows(!isKnown                        ? std::vector<CoverageRow>()
                         : scope == Scope::Perturbed ? m_survey->targets
                                                     : m_survey->measured);
    m_table->setColumnHidden(CoverageModel::Perturbations, scope == Scope::Measured);
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto width = [&](int column, const QString& sample) {
        m_table->setColumnWidth(column,
                                std::max(metrics.horizontalAdvance(sample) + 24,
                                         m_table->horizontalHeader()->sectionSizeHint(column)));
    };
    QString longest;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const std::string& name = m_model->row(row).name;
        if (name.size() > static_cast<std::size_t>(longest.size()) && name.size() <= kLongestName)
            longest = fromUtf8(name);
    }
    width(CoverageModel::Gene, longest);
    width(CoverageModel::Vector, CoverageModel::tr("under the same name"));
    width(CoverageModel::Perturbations, u"00,000"_s);

    // What was chosen to be shown is shown of other genes too.
    const QVariant chosen = m_finding->currentData();
    {
        const QSignalBlocker quiet(m_finding);
        m_finding->clear();
        m_finding->addItem(tr("All (%1)").arg(countText(static_cast<quint64>(m_model->rowCount()))));
        const std::array titles{tr("Missing (%1)"), tr("Ambiguous (%1)"), tr("Other name (%1)"),
                                tr("Same name (%1)")};
        for (const Finding finding : kFindings)
            m_finding->addItem(
                titles[static_cast<std::size_t>(finding)].arg(countText(m_model->count(finding))),
                static_cast<int>(finding));
        m_finding->setCurrentIndex(chosen.isValid() ? m_finding->findData(chosen) : 0);
    }
    showFilter();
}

void GenesPage::showFilter()
{
    const QVariant chosen = m_finding->currentData();
    m_filter->setFinding(chosen.isValid() ? std::optional(static_cast<Finding>(chosen.toInt()))
                                          : std::nullopt);
    m_filter->setText(m_search->text());
    const bool isKnown = m_survey && m_survey->report;
    if (!isKnown)
        m_note->setText(emptyText());
    else if (m_filter->rowCount() == 0)
        m_note->setText(tr("No gene is found like this."));
    m_stack->setCurrentWidget(isKnown && m_filter->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_note);
    m_save->setEnabled(isKnown && m_filter->rowCount() > 0);
}

void GenesPage::checkNeighbours()
{
    if (!m_project || !m_survey || !m_survey->report)
        return;
    m_check->setEnabled(false);
    m_verdict->setText(tr("Comparing…"));
    const std::optional<VectorRequest> request = vectorRequest();
    m_checker->start(
        [project = *m_project, request](JobMonitor& monitor) {
            std::optional<GeneVectors> vectors =
                request ? joinedVectors(project, *request, monitor) : project.vectors();
            return knockscope::checkNeighbours(project.store(), vectors.value_or(GeneVectors()), {}, monitor);
        },
        [this](const NeighbourCheck& check) { showVerdict(verdictOf(check)); },
        [this](const QString& message) { showVerdict(message); });
}

QString GenesPage::verdictOf(const NeighbourCheck& check) const
{
    if (!check.isPossible)
        return tr("Too few perturbations have a vector to tell.");
    const QString text = check.pValue < kSignificant
        ? tr("Yes: shifts of perturbations with similar vectors are alike, r = %1 where chance gives %2 ± %3 "
             "(p = %4).")
        : tr("Nothing shows it: shifts of perturbations with similar vectors have r = %1 where chance gives "
             "%2 ± %3 (p = %4).");
    return text.arg(numberText(check.similarity, 2), numberText(check.permutedMean, 2),
                    numberText(check.permutedSd, 2), smallNumberText(check.pValue, 3));
}

void GenesPage::showVerdict(const QString& text)
{
    m_check->setEnabled(true);
    m_verdict->setText(text);
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(m_verdict);
}

void GenesPage::saveList()
{
    if (m_writer->isRunning())
        return;
    FileQuestion question;
    question.kind = FileQuestion::Kind::SaveFile;
    question.title = tr("Save the list of genes");
    question.filter = tr("CSV files (*.csv)");
    question.suggestion = u"gene-vectors.csv"_s;
    const QString path = m_chooser(this, question);
    if (path.isEmpty())
        return;
    m_save->setEnabled(false);
    m_writer->start(
        tr("Saving the list of genes"),
        [file = toPath(path), rows = m_filter->rows()](JobMonitor&) {
            writeTextAtomically(file, coverageCsv(rows));
            return Outcome::Done;
        },
        [this, path](const JobResult& result) {
            m_save->setEnabled(true);
            const QString said = result.outcome == Outcome::Done
                ? tr("Wrote %1.").arg(QFileInfo(path).fileName())
                : fromUtf8(result.message);
            m_more->setText(m_more->text() + u'\n' + said);
        });
}

void GenesPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (m_screen && std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void GenesPage::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    addFiles(paths);
    event->acceptProposedAction();
}

} // namespace knockscope::ui
