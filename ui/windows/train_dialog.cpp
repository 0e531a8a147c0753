// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/train_dialog.h"

#include "ui/base/text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kNamesShown = 12;

QSpinBox* addSpinBox(QFormLayout* form, const QString& label, const QString& name, int low, int high,
                     int value)
{
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(low, high);
    box->setValue(value);
    form->addRow(label, box);
    return box;
}

QStringList names(const std::vector<std::string>& perturbations, std::size_t most)
{
    QStringList result;
    for (std::size_t i = 0; i < std::min(most, perturbations.size()); ++i)
        result.append(fromUtf8(perturbations[i]));
    return result;
}

} // namespace

QString coverageSentence(const Coverage& coverage)
{
    const std::size_t all = coverage.withVector.size() + coverage.withoutVector.size();
    if (coverage.withoutVector.empty())
        return TrainDialog::tr("All %1 perturbations have a gene vector.").arg(countText(all));
    QString sentence = TrainDialog::tr("%1 of %2 perturbations have a gene vector.")
                           .arg(countText(coverage.withVector.size()), countText(all));
    QString left = names(coverage.withoutVector, kNamesShown).join(u", "_s);
    if (coverage.withoutVector.size() > kNamesShown)
        left = TrainDialog::tr("%1 and %2 more")
                   .arg(left, countText(coverage.withoutVector.size() - kNamesShown));
    return sentence + u' ' + TrainDialog::tr("Left out: %1.").arg(left);
}

QString coverageDetails(const NameCoverage& targets)
{
    QStringList lines;
    for (const GeneAlias& alias : targets.aliases)
        lines.append(
            TrainDialog::tr("%1 has the vector of %2").arg(fromUtf8(alias.from), fromUtf8(alias.to)));
    for (const MissingName& missing : targets.missing)
        lines.append(
            TrainDialog::tr("%1 has no vector (%2)").arg(fromUtf8(missing.name), fromUtf8(missing.reason)));
    for (const AmbiguousName& ambiguous : targets.ambiguous) {
        QStringList candidates;
        for (const std::string& candidate : ambiguous.candidates)
            candidates.append(fromUtf8(candidate));
        lines.append(
            TrainDialog::tr("%1 may be one of %2").arg(fromUtf8(ambiguous.name), candidates.join(u", "_s)));
    }
    constexpr qsizetype kMostLines = 40;
    if (lines.size() > kMostLines)
        lines = lines.first(kMostLines) << u"…"_s;
    return lines.join(u'\n');
}

TrainDialog::TrainDialog(const Coverage& coverage, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"trainDialog");
    setWindowTitle(tr("Train a model"));
    auto* explanation = new QLabel(tr("Trains MLP+Hist by cross-validation: each perturbation is predicted "
                                      "by a model that has not seen it."),
                                   this);
    explanation->setWordWrap(true);
    auto* covered = new QLabel(coverageSentence(coverage), this);
    covered->setObjectName(u"coverage");
    covered->setWordWrap(true);
    covered->setToolTip(coverageDetails(coverage.targets));

    const int count = static_cast<int>(coverage.withVector.size());
    auto* form = new QFormLayout;
    m_epochs = addSpinBox(form, tr("&Epochs, at most"), u"epochs"_s, 1, 100'000, m_defaults.epochs);
    m_stopsEarly = new QCheckBox(tr("St&op a fold when it gets no better"));
    m_stopsEarly->setObjectName(u"stopsEarly");
    m_stopsEarly->setChecked(m_defaults.validation > 0);
    m_stopsEarly->setToolTip(tr(
        "A tenth of the perturbations is kept aside to judge by. Takes a fraction of the time and predicts "
        "as well or better.\nWith fewer than 95 perturbations to learn from, all epochs are trained "
        "nevertheless. Off: as in the paper."));
    form->addRow(QString(), m_stopsEarly);
    m_folds =
        addSpinBox(form, tr("&Folds"), u"folds"_s, 2, std::max(2, count), std::min(m_defaults.folds, count));
    m_bins = addSpinBox(form, tr("&Bins"), u"bins"_s, 2, 1000, m_defaults.bins);
    m_batch = addSpinBox(form, tr("B&atch size"), u"batch"_s, 1, 100'000, m_defaults.batch);
    m_learningRate = new QDoubleSpinBox;
    m_learningRate->setObjectName(u"learningRate");
    m_learningRate->setDecimals(6);
    m_learningRate->setRange(0.000001, 1);
    m_learningRate->setSingleStep(0.0005);
    m_learningRate->setValue(m_defaults.learningRate);
    form->addRow(tr("&Learning rate"), m_learningRate);
    m_seed = addSpinBox(form, tr("Random &seed"), u"seed"_s, 0, std::numeric_limits<int>::max(),
                        static_cast<int>(m_defaults.seed));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* train = buttons->addButton(tr("&Train"), QDialogButtonBox::AcceptRole);
    train->setObjectName(u"startTraining");
    train->setDefault(true);
    train->setEnabled(count >= 2);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addWidget(covered);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(440);
}

TrainingSettings TrainDialog::settings() const
{
    TrainingSettings settings = m_defaults;
    settings.epochs = m_epochs->value();
    if (!m_stopsEarly->isChecked())
        settings.validation = 0;
    settings.folds = m_folds->value();
    settings.bins = m_bins->value();
    settings.batch = m_batch->value();
    settings.learningRate = m_learningRate->value();
    settings.seed = static_cast<std::uint64_t>(m_seed->value());
    return settings;
}

} // namespace knockscope::ui
