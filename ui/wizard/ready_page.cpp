// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/ready_page.h"

#include "core/base/error.h"
#include "core/model/catalogue.h"
#include "core/training/mlp_fit.h"
#include "ui/base/text.h"
#include "ui/jobs/latest_job.h"
#include "ui/wizard/model_settings.h"
#include "ui/base/words_label.h"

#include <QDateTime>
#include <QFont>
#include <QFrame>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel* wrapped(const QString& name)
{
    auto* label = new WordsLabel;
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString memoryText(std::uint64_t bytes)
{
    const auto size = static_cast<qint64>(bytes);
    return QLocale().formattedDataSize(size, size < 1'000'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

int rounded(double value, int step)
{
    return std::max(step, static_cast<int>(std::lround(value / step)) * step);
}

/// How long it takes, as people say it.
QString timeSentence(const TrainingEstimate& estimate)
{
    constexpr double kMinute = 60;
    constexpr double kHour = 3600;
    constexpr double kDay = 24 * kHour;
    const double seconds = estimate.seconds;
    const bool isBound = estimate.mayStopEarly;
    if (seconds < 20)
        return ReadyPage::tr("Takes a few seconds.");
    if (seconds < 1.5 * kMinute)
        return ReadyPage::tr("Takes about a minute.");
    if (seconds < 2 * kHour) {
        const int minutes = rounded(seconds / kMinute, seconds < 15 * kMinute ? 1 : 5);
        return isBound
            ? ReadyPage::tr("Takes at most %Ln minutes, and often much less: folds end when they get "
                            "no better.",
                            nullptr, minutes)
            : ReadyPage::tr("Takes about %Ln minutes.", nullptr, minutes);
    }
    if (seconds < 2 * kDay) {
        const int hours = rounded(seconds / kHour, 1);
        return isBound
            ? ReadyPage::tr("Takes at most %Ln hours, and often much less: folds end when they get no "
                            "better.",
                            nullptr, hours)
            : ReadyPage::tr("Takes about %Ln hours.", nullptr, hours);
    }
    const int days = rounded(seconds / kDay, 1);
    return isBound ? ReadyPage::tr("Takes at most %Ln days, and often much less: folds end when they get no "
                                   "better.",
                                   nullptr, days)
                   : ReadyPage::tr("Takes about %Ln days.", nullptr, days);
}

/// When it will be ready, where nothing comes before the training; empty when that is in a moment.
QString endSentence(const TrainingPlan& plan, const TrainingEstimate& estimate, const QDateTime& now)
{
    if (estimate.seconds < 90)
        return {};
    // Nobody knows it to the minute.
    const qint64 step = estimate.seconds < 900 ? 60 : 300;
    const qint64 exact = now.addSecs(static_cast<qint64>(estimate.seconds)).toSecsSinceEpoch();
    const QDateTime end = QDateTime::fromSecsSinceEpoch((exact + step - 1) / step * step);
    const QString time = QLocale().toString(end.time(), QLocale::ShortFormat);
    const qint64 days = now.date().daysTo(end.date());
    const bool isBound = estimate.mayStopEarly;
    if (plan.import && plan.vectors)
        return ReadyPage::tr("This counts from when the screen is imported and the gene vectors are there.");
    if (plan.import)
        return ReadyPage::tr("This counts from when the screen is imported.");
    if (plan.vectors)
        return ReadyPage::tr("This counts from when the gene vectors are there.");
    if (days == 0)
        return isBound ? ReadyPage::tr("Ready by %1 at the latest.").arg(time)
                       : ReadyPage::tr("Ready around %1.").arg(time);
    if (days == 1)
        return isBound ? ReadyPage::tr("Ready by tomorrow, %1, at the latest.").arg(time)
                       : ReadyPage::tr("Ready tomorrow around %1.").arg(time);
    const QString date = QLocale().toString(end.date(), QLocale::LongFormat);
    return isBound ? ReadyPage::tr("Ready by %1, %2, at the latest.").arg(date, time)
                   : ReadyPage::tr("Ready on %1 around %2.").arg(date, time);
}

QString modelTitle(const TrainingSettings& settings)
{
    const std::string_view title = modelInfo(settings.model).title;
    return QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()));
}

QString foldsSentence(const TrainingSettings& settings)
{
    const QString folds = countText(static_cast<quint64>(settings.folds));
    const QString chosen = countText(settings.onlyFolds.size());
    if (!modelInfo(settings.model).predictsUnseenGenes && settings.onlyFolds.empty())
        return ReadyPage::tr("Every combination whose genes were learnt from alone is predicted once, in %1 "
                             "folds.")
            .arg(folds);
    if (settings.split != "random" || !modelInfo(settings.model).predictsUnseenGenes) {
        return settings.onlyFolds.empty()
            ? ReadyPage::tr("Every combination is predicted once, in %1 folds.").arg(folds)
            : ReadyPage::tr("Combinations of %1 of %2 folds are predicted.").arg(chosen, folds);
    }
    return settings.onlyFolds.empty()
        ? ReadyPage::tr("Every perturbation is predicted once, in %1 folds.").arg(folds)
        : ReadyPage::tr("Perturbations of %1 of %2 folds are predicted.").arg(chosen, folds);
}

/// `mayStopEarly`: nothing while it is not estimated; a fold learns from fewer than all `perturbations`.
QString learningSentence(const TrainingSettings& settings, std::size_t perturbations,
                         std::optional<bool> mayStopEarly)
{
    if (!modelInfo(settings.model).isNetwork)
        return {};
    const QString epochs = countText(static_cast<quint64>(settings.epochs));
    if (!mayStopEarly && validationSamples(perturbations, settings.validation) > 0)
        return ReadyPage::tr("Each fold learns for at most %1 epochs.").arg(epochs);
    return mayStopEarly.value_or(false)
        ? ReadyPage::tr("Each fold learns for at most %1 epochs and ends when it gets no better.").arg(epochs)
        : ReadyPage::tr("Each fold learns for %1 epochs.").arg(epochs);
}

QString deviceSentence(const TrainingSettings& settings)
{
    if (!modelInfo(settings.model).runsOnGpu || settings.device == "cpu")
        return ReadyPage::tr("The processor");
    return settings.device == "cuda" ? ReadyPage::tr("The GPU")
                                     : ReadyPage::tr("The GPU where there is one, else the processor");
}

QString vectorsText(const TrainingPlan& plan)
{
    if (!plan.vectors)
        return ReadyPage::tr("Those of the project");
    QStringList sources;
    for (const std::filesystem::path& file : plan.vectors->files)
        sources.append(fromPath(file.filename()));
    if (plan.vectors->coexpression)
        sources.append(ReadyPage::tr("co-expression in the screen"));
    return sources.join(u", "_s);
}

bool isTaken(const std::vector<std::string>& taken, const QString& name)
{
    return std::any_of(taken.begin(), taken.end(), [&](const std::string& one) {
        return fromUtf8(one).compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

ReadyPage::ReadyPage(QWidget* parent, Estimator estimator)
    : WizardPage(parent)
    , m_estimator(estimator
                      ? std::move(estimator)
                      : [](const TrainingSize& size, const TrainingSettings& settings,
                           const JobMonitor& monitor) { return estimateTraining(size, settings, monitor); })
    , m_name(new QLineEdit)
    , m_nameLabel(new QLabel(tr("Name of the &run")))
    , m_nameProblem(wrapped(u"nameProblem"_s))
    , m_cost(new QGroupBox(tr("What it takes")))
    , m_busy(new QProgressBar)
    , m_time(wrapped(u"time"_s))
    , m_end(wrapped(u"end"_s))
    , m_memory(wrapped(u"memory"_s))
    , m_warningBox(new QWidget)
    , m_warning(wrapped(u"memoryWarning"_s))
    , m_job(new LatestJob(this))
{
    setObjectName(u"readyPage");
    m_name->setObjectName(u"runName");
    m_name->setAccessibleName(tr("Name of the run"));
    m_name->setToolTip(tr("What the results are listed under, and the name of their folder"));
    m_name->setMaxLength(100);
    m_nameLabel->setBuddy(m_name);

    auto* what = new QGroupBox(tr("What will be done"));
    what->setObjectName(u"summary");
    // Not a form, which moves a label off the first line of what stands beside it.
    m_summary = new QGridLayout(what);
    m_summary->setVerticalSpacing(8);
    m_summary->setHorizontalSpacing(16);
    m_summary->setColumnStretch(1, 1);

    m_cost->setObjectName(u"cost");
    m_busy->setObjectName(u"estimating");
    m_busy->setAccessibleName(tr("Estimating time and memory"));
    m_busy->setToolTip(tr("Times a few steps on made-up numbers"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    QFont large = m_time->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_time->setFont(large);
    auto* ofCost = new QVBoxLayout(m_cost);
    ofCost->addWidget(m_busy);
    ofCost->addWidget(m_time);
    ofCost->addWidget(m_end);
    ofCost->addWidget(m_memory);
    ofCost->addWidget(m_warningBox);
    auto* icon = new QLabel;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) * 3 / 2;
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(QSize(size, size)));
    icon->setAlignment(Qt::AlignTop);
    auto* ofWarning = new QHBoxLayout(m_warningBox);
    ofWarning->setContentsMargins(0, 0, 0, 0);
    ofWarning->addWidget(icon);
    ofWarning->addWidget(m_warning, 1);

    auto* name = new QHBoxLayout;
    name->addWidget(m_nameLabel);
    name->addWidget(m_name, 1);
    auto* content = new QWidget;
    auto* ofContent = new QVBoxLayout(content);
    ofContent->setContentsMargins(0, 0, 6, 0);
    ofContent->setSpacing(14);
    ofContent->addLayout(name);
    ofContent->addWidget(m_nameProblem);
    ofContent->addWidget(m_cost);
    ofContent->addWidget(what);
    ofContent->addStretch(1);
    auto* area = new QScrollArea;
    area->setObjectName(u"readyScroll");
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    connect(m_name, &QLineEdit::textChanged, this, [this] {
        showName();
        Q_EMIT changed();
    });
}

ReadyPage::~ReadyPage()
{
    m_job->letGo();
}

void ReadyPage::setPlan(const TrainingPlan& plan, const TrainingSize& size,
                        std::vector<std::string> takenRunNames, ScreenNamesPointer screen)
{
    const bool isSame = plan.training == m_plan.training && size == m_size
        && plan.import.has_value() == m_plan.import.has_value()
        && plan.vectors.has_value() == m_plan.vectors.has_value();
    m_plan = plan;
    m_size = size;
    m_taken = std::move(takenRunNames);
    m_screen = std::move(screen);
    if (!isSame) {
        m_isEstimated = false;
        m_mayStopEarly.reset();
        m_refusal.clear();
    }
    proposeName();
    showSummary();
    showName();
    if (!isSame) {
        m_job->drop();
        if (m_isShown)
            estimate();
    }
    Q_EMIT changed();
}

void ReadyPage::proposeName()
{
    const QString wished = fromUtf8(m_plan.run);
    const bool isTyped = m_name->text() != m_proposed;
    if (isTyped && wished.isEmpty())
        return;
    if (!wished.isEmpty()) {
        m_proposed = wished;
    } else {
        const QString model = fromUtf8(m_plan.training->model);
        m_proposed = model;
        for (int number = 2; isTaken(m_taken, m_proposed); ++number)
            m_proposed = u"%1-%2"_s.arg(model).arg(number);
    }
    m_name->setText(m_proposed);
}

void ReadyPage::showSummary()
{
    while (const std::unique_ptr<QLayoutItem> item{m_summary->takeAt(0)})
        delete item->widget();
    int row = 0;
    const auto add = [this, &row](const QString& name, const QString& text, const QStringList& sentences) {
        auto* label = wrapped(name);
        label->setText(sentences.join(u'\n'));
        auto* title = new QLabel(text);
        title->setForegroundRole(QPalette::PlaceholderText);
        m_summary->addWidget(title, row, 0, Qt::AlignTop);
        m_summary->addWidget(label, row++, 1, Qt::AlignTop);
    };
    QStringList screen;
    screen.append(m_plan.import ? fromPath(m_plan.import->source.filename())
                                : tr("That of the project %1").arg(fromPath(m_plan.project.stem())));
    if (m_screen) {
        // Lists of numbers may be joined.
        QStringList counts{tr("%Ln perturbations", nullptr, static_cast<int>(m_screen->perturbations.size())),
                           tr("%Ln genes", nullptr, static_cast<int>(m_screen->genes.size())),
                           tr("%Ln cells", nullptr, static_cast<int>(m_screen->cells))};
        screen.append(counts.join(u", "_s));
    }
    add(u"summaryScreen"_s, tr("Screen"), screen);
    QStringList vectors{vectorsText(m_plan)};
    const auto covered = static_cast<quint64>(m_size.perturbations.size());
    if (m_screen)
        vectors.append(tr("%1 of %2 perturbations have one and take part.")
                           .arg(countText(covered), countText(m_screen->perturbations.size())));
    else
        vectors.append(tr("%Ln perturbations have one and take part.", nullptr, static_cast<int>(covered)));
    add(u"summaryVectors"_s, tr("Gene vectors"), vectors);
    const TrainingSettings& settings = *m_plan.training;
    QStringList model{modelTitle(settings), foldsSentence(settings)};
    if (const QString learning = learningSentence(settings, m_size.perturbations.size(), m_mayStopEarly);
        !learning.isEmpty())
        model.append(learning);
    add(u"summaryModel"_s, tr("Model"), model);
    add(u"summaryDevice"_s, tr("Computed by"), {deviceSentence(settings)});
    add(u"summaryFolder"_s, tr("Saved in"), {fromPath(m_plan.project)});
}

QString ReadyPage::runName() const
{
    return m_name->text().trimmed();
}

QString ReadyPage::chosenName() const
{
    return m_plan.run.empty() && m_name->text() == m_proposed ? QString() : runName();
}

void ReadyPage::showName()
{
    const QString problem = nameProblem();
    m_nameProblem->setText(problem);
    m_nameProblem->setVisible(!problem.isEmpty());
}

QString ReadyPage::title() const
{
    return tr("Ready");
}

QString ReadyPage::explanation() const
{
    return tr("Look over what was chosen and start. Nothing has been written yet.");
}

QString ReadyPage::missing() const
{
    return m_refusal.isEmpty() ? nameProblem() : m_refusal;
}

QString ReadyPage::nameProblem() const
{
    constexpr qsizetype kMostBytes = 200; // file systems take 255, some of which what is beside it needs
    const QString name = runName();
    if (name.isEmpty())
        return tr("Give the run a name.");
    const bool hasOddCharacter = std::any_of(
        name.begin(), name.end(), [](QChar c) { return !c.isPrint() || u"/\\:*?\"<>|"_s.contains(c); });
    if (hasOddCharacter)
        return tr("A run's name cannot have any of / \\ : * ? \" < > | in it.");
    if (name.toUtf8().size() > kMostBytes)
        return tr("This name is too long for a folder; choose a shorter one.");
    if (name.startsWith(u'.'))
        return tr("A run's name cannot begin with a full stop.");
    if (isTaken(m_taken, name))
        return tr("The project has a run of the name %1 already; choose another name.").arg(name);
    return {};
}

void ReadyPage::enter()
{
    m_isShown = true;
    if (!m_isEstimated)
        estimate();
}

void ReadyPage::leave()
{
    m_isShown = false;
    m_job->drop();
}

void ReadyPage::estimate()
{
    m_job->drop();
    if (!m_plan.training)
        return; // not told yet
    m_busy->show();
    m_time->setText(tr("Estimating time and memory…"));
    m_end->hide();
    m_memory->hide();
    m_warningBox->hide();
    struct Answer {
        TrainingEstimate estimate;
        QString refusal; // the training would refuse too
    };
    m_job->start(
        [estimator = m_estimator, size = m_size, settings = *m_plan.training](JobMonitor& monitor) -> Answer {
            try {
                return {estimator(size, settings, monitor), {}};
            } catch (const Error& error) {
                if (error.kind() != ErrorKind::Usage)
                    throw;
                return {{}, fromUtf8(error.what())};
            }
        },
        [this](const Answer& answer) {
            m_refusal = answer.refusal;
            if (m_refusal.isEmpty())
                return showEstimate(answer.estimate);
            m_isEstimated = true;
            m_busy->hide();
            m_time->setText(tr("This cannot be trained: %1").arg(m_refusal));
            Q_EMIT changed();
        },
        [this](const QString& sentence) { showFailure(sentence); });
}

void ReadyPage::showEstimate(const TrainingEstimate& estimate)
{
    m_isEstimated = true;
    m_busy->hide();
    m_time->setText(timeSentence(estimate));
    m_mayStopEarly = estimate.mayStopEarly;
    showSummary();
    QStringList sentences;
    if (const QString end = endSentence(m_plan, estimate, QDateTime::currentDateTime()); !end.isEmpty())
        sentences.append(end);
    sentences.append(tr("You can go on working meanwhile, and results appear fold by fold."));
    m_end->setText(sentences.join(u' '));
    m_end->show();
    m_memory->setText(
        estimate.freeBytes > 0
            ? tr("Needs about %1 of memory more than now; %2 are free.")
                  .arg(memoryText(estimate.moreBytes), memoryText(estimate.freeBytes))
            : tr("Needs about %1 of memory more than now.").arg(memoryText(estimate.moreBytes)));
    m_memory->show();
    const bool hasBins = m_plan.training->model == "mlp-hist"; // in its last layer
    const bool isNetwork = modelInfo(m_plan.training->model).isNetwork;
    m_warning->setText(
        hasBins ? tr("This does not fit into the free memory: the computer may become very slow or end the "
                     "training. Go back to Model > Advanced and train one fold at once, give the last layer "
                     "a rank or take fewer bins; or keep fewer genes at the import.")
            : isNetwork
            ? tr("This does not fit into the free memory: the computer may become very slow or end the "
                 "training. Go back to Model > Advanced and train one fold at once or give the last layer "
                 "a rank; or keep fewer genes at the import.")
            : tr("This does not fit into the free memory: the computer may become very slow or end the "
                 "training. Go back to Model > Advanced and train one fold at once, or take another model; "
                 "or keep fewer genes at the import."));
    m_warningBox->setVisible(!estimate.fits());
    Q_EMIT changed();
}

void ReadyPage::showFailure(const QString& sentence)
{
    m_isEstimated = true;
    m_busy->hide();
    m_time->setText(tr("Nobody can say how long this takes: %1").arg(sentence));
    Q_EMIT changed();
}

} // namespace knockscope::ui
