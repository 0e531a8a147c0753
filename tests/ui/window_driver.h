// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulate/simulated_screen.h"
#include "tests/core/test_screens.h"
#include "ui/base/text.h"
#include "ui/explorer/explorer.h"
#include "ui/jobs/job_words.h"
#include "ui/windows/info_bar.h"
#include "ui/windows/main_window.h"
#include "ui/wizard/training_wizard.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <functional>
#include <random>
#include <vector>

namespace knockscope::tests {

using namespace knockscope::ui;
using namespace Qt::StringLiterals;

/// What is chosen in the wizard's third step; small, so that a training takes as long as a test likes.
struct SmallTraining {
    QString run = u"first"_s;
    int folds = 3;
    int epochs = 100;
    QString hidden = u"32, 16"_s;
    int threads = 1; // 0: automatic, and so many folds at once as there are cores for
};

/// The same as the wizard makes of it.
inline TrainingSettings settingsOf(const SmallTraining& training)
{
    TrainingSettings settings;
    settings.folds = training.folds;
    settings.epochs = training.epochs;
    settings.validation = 0;
    for (const QString& width : training.hidden.split(u','))
        settings.hidden.push_back(width.toInt());
    settings.threads = training.threads;
    settings.foldsAtOnce = training.threads;
    return settings;
}

/// Raw counts: drawn from what the simulation says of each gene, so that vectors tell what knockdowns do.
inline void writeRawCounts(const SimulatedScreen& screen, const std::filesystem::path& path, bool withControl)
{
    test::TinyScreen file;
    file.genes = screen.geneNames();
    std::mt19937_64 engine(7);
    const auto uniform = [&] { return (static_cast<double>(engine() >> 11) + 0.5) * 0x1p-53; };
    const auto addCell = [&](const std::string& label, const auto& distributionOf) {
        std::vector<double>& cell = file.matrix.emplace_back();
        file.labels.push_back(label);
        for (std::size_t gene = 0; gene < file.genes.size(); ++gene) {
            const TrueDistribution truth = distributionOf(gene);
            const double mean = 4 * std::expm1(truth.mean());
            cell.push_back(uniform() < truth.zeroFraction ? 0 : std::floor(-std::log(uniform()) * mean));
        }
    };
    const SimulationSettings& settings = screen.settings();
    for (std::size_t i = 0; withControl && i < 5 * settings.cells; ++i)
        addCell("control", [&](std::size_t gene) { return screen.control(gene); });
    for (std::size_t p = 0; p < settings.perturbations; ++p) {
        for (std::size_t i = 0; i < settings.cells; ++i)
            addCell(screen.perturbationNames()[p],
                    [&](std::size_t gene) { return screen.perturbed(p, gene); });
    }
    file.write(path);
}

/// Operates a window as somebody does who sees it: by the names of what is in it.
class WindowDriver {
public:
    static constexpr int kPatience = 60'000; // ms; training on a busy machine

    explicit WindowDriver(MainWindow& window)
        : m_window(window)
    {
        m_window.setFileChooser([this](QWidget*, const FileQuestion&) { return m_answer; });
    }

    MainWindow& window() const { return m_window; }
    template <class T> T* child(const QString& name, const QWidget* of = nullptr) const
    {
        T* found = (of ? of : &m_window)->template findChild<T*>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    void click(const QString& name, const QWidget* of = nullptr) const
    {
        auto* button = child<QAbstractButton>(name, of);
        // On a busy display its place under the mouse comes later than it does.
        waitFor([button] { return button->isVisible() && button->isEnabled(); });
        button->click();
    }
    static bool waitFor(const std::function<bool()>& isTrue) { return QTest::qWaitFor(isTrue, kPatience); }

    TrainingWizard* wizard() const
    {
        const auto all = m_window.findChildren<TrainingWizard*>();
        const auto shown =
            std::find_if(all.begin(), all.end(), [](const auto* one) { return one->isVisible(); });
        return shown == all.end() ? nullptr : *shown;
    }
    QString missing() const { return child<QLabel>(u"missing"_s, wizard())->text(); }
    bool canGoOn() const { return child<QPushButton>(u"wizardNext"_s, wizard())->isEnabled(); }
    /// Presses Next once it can be pressed.
    bool next() const
    {
        if (!waitFor([this] { return canGoOn(); })) {
            qWarning("cannot go on: %s", qPrintable(missing()));
            return false;
        }
        click(u"wizardNext"_s, wizard());
        return true;
    }
    /// From the welcome page into the wizard, with a screen that goes into `project`.
    bool beginWith(const QString& screen, const QString& project)
    {
        click(u"welcomeNewTraining"_s);
        if (!waitFor([this] { return wizard() && wizard()->isVisible(); }))
            return false;
        m_answer = screen;
        click(u"chooseScreenFile"_s, wizard());
        if (!waitFor([this] { return wizard()->findChild<QLineEdit*>(u"projectFolder"_s) != nullptr; }))
            return false;
        child<QLineEdit>(u"projectFolder"_s, wizard())->setText(project);
        return true;
    }
    bool chooseVectors(const QString& file)
    {
        m_answer = file;
        if (file.isEmpty())
            click(u"addCoexpression"_s, wizard());
        else if (file.endsWith(u".gmt"))
            click(u"addGeneSets"_s, wizard());
        else
            click(u"addVectorFile"_s, wizard());
        return next();
    }
    bool chooseTraining(const SmallTraining& training) const
    {
        const QWidget* page = child<QWidget>(u"modelPage"_s, wizard());
        const auto set = [&](const char* name, int value) {
            child<QSpinBox>(QString::fromLatin1(name), page)->setValue(value);
        };
        child<QToolButton>(u"advanced"_s, page)->setChecked(true);
        child<QAbstractButton>(u"stopsEarly"_s, page)->setChecked(false);
        set("folds", training.folds);
        set("epochs", training.epochs);
        set("foldsAtOnce", training.threads);
        set("threads", training.threads);
        child<QLineEdit>(u"hidden"_s, page)->setText(training.hidden);
        return next();
    }
    /// On the last page: names the run, waits for what it costs, and starts.
    bool start(const QString& run) const
    {
        const QWidget* page = child<QWidget>(u"readyPage"_s, wizard());
        child<QLineEdit>(u"runName"_s, page)->setText(run);
        return waitFor([&] { return child<QWidget>(u"estimating"_s, page)->isHidden(); }) && next();
    }

    /// As the window manager's button does; false while it stays.
    bool close() const
    {
        QWidget& window = m_window;
        return window.close();
    }

    /// The info bar's text; empty while it says nothing.
    QString said() const
    {
        return child<InfoBar>(u"infoBar"_s)->isVisible() ? child<QLabel>(u"infoText"_s)->text() : QString();
    }
    /// Takes what the info bar offers first.
    void takeOffer() const { click(u"infoAction1"_s, child<InfoBar>(u"infoBar"_s)); }

    const JobInfo* job(JobKind kind) const
    {
        const auto& jobs = m_window.jobs().jobs();
        const auto found =
            std::find_if(jobs.begin(), jobs.end(), [&](const auto& one) { return one.kind == kind; });
        return found == jobs.end() ? nullptr : &*found;
    }
    const JobInfo* training() const { return job(JobKind::Training); }
    bool waitForJobs() const
    {
        return waitFor([this] { return !m_window.jobs().isBusy(); });
    }

private:
    MainWindow& m_window;
    QString m_answer; // of the file chooser
};

} // namespace knockscope::tests
