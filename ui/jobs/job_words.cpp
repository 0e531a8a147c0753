// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_words.h"

#include "ui/base/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMinute = 60;
constexpr double kHour = 3600;
constexpr double kDay = 24 * kHour;
constexpr double kLongestTold = 60 * kDay;

struct JobWords {
    Q_DECLARE_TR_FUNCTIONS(JobWords)
};

} // namespace

QString stateText(const JobInfo& job)
{
    switch (job.state) {
    case JobState::Waiting:
        return JobWords::tr("Waits");
    case JobState::Running:
        return JobWords::tr("Running");
    case JobState::Cancelling:
        return JobWords::tr("Cancelling…");
    case JobState::Stopping:
        return JobWords::tr("Ending with what there is…");
    case JobState::Done:
        return JobWords::tr("Done");
    case JobState::StoppedAndKept:
        return JobWords::tr("Stopped and kept");
    case JobState::Cancelled:
        return JobWords::tr("Cancelled");
    case JobState::Failed:
        return JobWords::tr("Failed");
    case JobState::OutOfMemory:
        return JobWords::tr("Out of memory");
    }
    return {};
}

QString waitText(const JobInfo& job, const JobInfo* before)
{
    return job.isWaiting() && before && !before->hasEnded()
        ? JobWords::tr("Begins after: %1").arg(before->title)
        : QString();
}

QString aboutTimeText(double seconds)
{
    if (!(seconds >= 0) || seconds > kLongestTold)
        return {};
    if (seconds < 10)
        return JobWords::tr("a few seconds");
    if (seconds < 1.5 * kMinute)
        return JobWords::tr("about %1 s").arg(std::lround(seconds / 10) * 10);
    if (seconds < 1.5 * kHour)
        return JobWords::tr("about %1 min").arg(std::lround(seconds / kMinute));
    if (seconds < 2 * kDay)
        return JobWords::tr("about %1 h").arg(std::lround(seconds / kHour));
    return JobWords::tr("about %Ln days", nullptr, static_cast<int>(std::lround(seconds / kDay)));
}

QString timeLeftText(const JobInfo& job)
{
    return job.state == JobState::Running && job.progress.secondsLeft
        ? aboutTimeText(*job.progress.secondsLeft)
        : QString();
}

QString durationText(double seconds)
{
    if (!(seconds >= 1))
        return JobWords::tr("less than a second");
    if (seconds < 1.5 * kMinute)
        return JobWords::tr("%1 s").arg(std::lround(seconds));
    if (seconds < 1.5 * kHour)
        return JobWords::tr("%1 min").arg(std::lround(seconds / kMinute));
    return JobWords::tr("%1 h").arg(numberText(seconds / kHour, 1));
}

QString endText(const JobInfo& job)
{
    const QString duration =
        durationText(job.begun.isValid() ? static_cast<double>(job.begun.msecsTo(job.ended)) / 1000 : 0);
    switch (job.state) {
    case JobState::Done:
        return JobWords::tr("Done after %1.").arg(duration);
    case JobState::StoppedAndKept:
        return JobWords::tr("Stopped after %1; what was finished is kept.").arg(duration);
    case JobState::Cancelled:
        return job.begun.isValid() ? JobWords::tr("Cancelled after %1.").arg(duration)
                                   : JobWords::tr("Cancelled before it began.");
    case JobState::Failed:
    case JobState::OutOfMemory:
        return job.message;
    default:
        return {};
    }
}

QString projectText(const JobInfo& job)
{
    QString name = QFileInfo(job.project).fileName();
    if (name.endsWith(u".knockscope"_s))
        name.chop(11);
    return name;
}

QString runOf(const JobInfo& job)
{
    return job.run.isEmpty() && job.feed ? job.feed->run() : job.run;
}

QString trainingText(const TrainingFeed::Snapshot& snapshot)
{
    if (!snapshot.progress)
        return {};
    const TrainingProgress& progress = *snapshot.progress;
    const QLocale locale;
    QStringList words;
    if (snapshot.trained > 1) {
        words << JobWords::tr("%1 of %2 folds finished").arg(snapshot.finished).arg(snapshot.folds);
        words << JobWords::tr("%Ln folds at once", nullptr, static_cast<int>(snapshot.trained));
    } else {
        words << JobWords::tr("fold %1 of %2").arg(progress.fold + 1).arg(progress.folds);
    }
    if (progress.epochs > 0)
        words << JobWords::tr("epoch %1 of %2").arg(progress.epoch).arg(progress.epochs);
    if (snapshot.examplesPerSecond > 0)
        words << JobWords::tr("%1 perturbations/s").arg(countText(std::llround(snapshot.examplesPerSecond)));
    if (progress.residentBytes > 0)
        words << locale.formattedDataSize(static_cast<qint64>(progress.residentBytes), 1,
                                          QLocale::DataSizeSIFormat);
    return words.join(u", "_s);
}

} // namespace knockscope::ui
