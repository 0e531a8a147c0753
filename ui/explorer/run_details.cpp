// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/run_details.h"

#include "core/evaluation/metrics_table.h"
#include "core/model/catalogue.h"
#include "core/training/folds.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/models/run_table_model.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

class Details {
    Q_DECLARE_TR_FUNCTIONS(RunDetails)
};

using Cell = TextTableModel::Cell;
using Row = TextTableModel::Row;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString shortNumber(double value)
{
    return QLocale().toString(value, 'g', 6);
}

Row heading(const QString& title, std::size_t columns)
{
    Row row(columns);
    row.front() = {title, {}, true, false};
    return row;
}

QString widthsText(const std::vector<int>& widths)
{
    QStringList texts;
    for (const int width : widths)
        texts << QString::number(width);
    return texts.isEmpty() ? u"–"_s : texts.join(u", "_s);
}

QString weightsText(const ObjectiveWeights& weights)
{
    return Details::tr("W1 %1, MSE %2, CE %3")
        .arg(shortNumber(weights.w1), shortNumber(weights.mse), shortNumber(weights.crossEntropy));
}

/// Rows of settings, each beside its default.
class SettingRows {
public:
    explicit SettingRows(const RunRecord& record)
        : m_record(record)
    {
    }

    void add(const QString& title, const QString& option, const QString& value, const QString& standard,
             bool isChoice = true)
    {
        const ModelInfo* const model = findModel(m_record.settings.model);
        const auto isOf = [&](const ModelInfo& one) {
            return std::any_of(one.options.begin(), one.options.end(),
                               [&](std::string_view read) { return fromView(read) == option; });
        };
        const auto models = modelCatalogue();
        const bool isOfModels = std::any_of(models.begin(), models.end(), isOf);
        const bool isRead = !m_record.isExternal() && (!isOfModels || (model && isOf(*model)));
        const QString tip = isRead ? option : Details::tr("%1: this model does not read it").arg(option);
        m_rows.push_back({{title, tip, false, !isRead},
                          {value, tip, isRead && isChoice && value != standard, !isRead},
                          {standard, tip, false, !isRead}});
    }
    void addFact(const QString& title, const QString& value, const QString& tip = {})
    {
        m_rows.push_back(
            {{title, tip, false, false}, {value, tip.isEmpty() ? value : tip, false, false}, {}});
    }
    void addHeading(const QString& title) { m_rows.push_back(heading(title, 3)); }
    std::vector<Row> take() { return std::move(m_rows); }

private:
    const RunRecord& m_record;
    std::vector<Row> m_rows;
};

void addFacts(SettingRows& rows, const RunRecord& record)
{
    const std::string model = record.external ? record.external->title : modelTitle(record.settings.model);
    rows.addFact(Details::tr("Model"), fromUtf8(model));
    if (record.external) {
        rows.addFact(
            Details::tr("Predictions from"), fromUtf8(record.external->predictedFile),
            Details::tr("%1\nXXH3 %2")
                .arg(fromUtf8(record.external->predictedFile), fromUtf8(record.external->predictedHash)));
    } else {
        rows.addFact(Details::tr("Gene vectors"),
                     Details::tr("%1, %Ln dimensions", nullptr, static_cast<int>(record.vectorDimension))
                         .arg(fromUtf8(record.vectorSource)));
        rows.addFact(Details::tr("Trained on"),
                     record.device == "cuda" ? Details::tr("GPU") : Details::tr("processor"));
        double seconds = 0;
        for (const FoldRecord& fold : record.folds)
            seconds += fold.seconds;
        rows.addFact(Details::tr("Training time"), Details::tr("%1 s").arg(numberText(seconds, 1)));
    }
    rows.addFact(Details::tr("Made by"), u"Knockscope "_s + fromUtf8(record.programVersion));
    rows.addFact(Details::tr("Perturbations"), countText(record.perturbations.size()));
    for (std::size_t k = 0; k < record.folds.size(); ++k) {
        if (!record.folds[k].failure.empty())
            rows.addFact(Details::tr("Fold %1 failed").arg(k + 1), fromUtf8(record.folds[k].failure));
    }
}

void addSettings(SettingRows& rows, const RunRecord& record)
{
    const TrainingSettings& s = record.settings;
    const TrainingSettings standard;
    const auto count = [](auto value) { return QLocale().toString(static_cast<qlonglong>(value)); };
    const auto number = shortNumber;
    const auto learntFrom =
        std::count_if(record.fold.begin(), record.fold.end(), [](int k) { return k != 0; });
    rows.addHeading(Details::tr("Settings"));
    rows.add(Details::tr("Folds"), u"--folds"_s, count(s.folds), count(standard.folds));
    rows.add(Details::tr("Split"), u"--split"_s, fromUtf8(s.split), fromUtf8(standard.split));
    rows.add(Details::tr("Bins"), u"--bins"_s, count(s.bins), count(standard.bins));
    rows.add(Details::tr("Seed"), u"--seed"_s, QString::number(s.seed), QString::number(standard.seed));
    rows.add(Details::tr("Most epochs"), u"--epochs"_s, count(s.epochs), count(standard.epochs));
    rows.add(Details::tr("Batch"), u"--batch"_s, count(s.batch), count(standard.batch));
    rows.add(Details::tr("Hidden layers"), u"--hidden"_s, widthsText(s.hidden),
             widthsText(defaultHidden(static_cast<std::size_t>(learntFrom))));
    rows.add(Details::tr("Learning rate"), u"--learning-rate"_s, number(s.learningRate),
             number(standard.learningRate));
    rows.add(Details::tr("Weight decay"), u"--weight-decay"_s, number(s.weightDecay),
             number(standard.weightDecay));
    rows.add(Details::tr("Dropout"), u"--dropout"_s, number(s.dropout), number(standard.dropout));
    rows.add(Details::tr("Weights of the objective"), u"--weights"_s, weightsText(s.weights),
             weightsText(standard.weights));
    rows.add(Details::tr("Validation share"), u"--validation"_s, number(s.validation),
             number(standard.validation));
    rows.add(Details::tr("Patience"), u"--patience"_s, count(s.patience), count(standard.patience));
    const auto rank = [&](int value) { return value == 0 ? Details::tr("full") : count(value); };
    rows.add(Details::tr("Rank of the last layer"), u"--rank"_s, rank(s.rank), rank(standard.rank));
    rows.add(Details::tr("Moments"), u"--moments"_s, fromUtf8(s.moments), fromUtf8(standard.moments));
    rows.add(Details::tr("Products"), u"--products"_s, fromUtf8(s.products), fromUtf8(standard.products));
    rows.add(Details::tr("Neighbours"), u"--neighbours"_s, count(s.neighbours), count(standard.neighbours));
    rows.add(Details::tr("Components"), u"--components"_s, count(s.components), count(standard.components));
    rows.add(Details::tr("Ridge"), u"--ridge"_s, number(s.ridge), number(standard.ridge));
    rows.add(Details::tr("Target vectors"), u"--target-vectors"_s, fromUtf8(s.targetVectors),
             fromUtf8(standard.targetVectors));
    const auto threads = [&](int value) { return value == 0 ? Details::tr("automatic") : count(value); };
    rows.add(Details::tr("Device"), u"--device"_s, fromUtf8(s.device), fromUtf8(standard.device), false);
    rows.add(Details::tr("Threads of a fold"), u"--threads"_s, threads(s.threads), threads(standard.threads),
             false);
}

void addLeftOut(SettingRows& rows, const RunRecord& record)
{
    std::vector<std::pair<QString, QString>> left;
    for (const std::string& name : record.withoutVector)
        left.emplace_back(fromUtf8(name), Details::tr("no gene vector"));
    for (const FoldRecord& fold : record.folds) {
        for (const auto& [name, reason] : fold.notPredicted)
            left.emplace_back(fromUtf8(name), fromUtf8(reason));
    }
    for (std::size_t p = 0; p < record.perturbations.size(); ++p) {
        if (record.fold[p] == kNeverHeldOut)
            left.emplace_back(fromUtf8(record.perturbations[p]),
                              Details::tr("learnt from, never held out by this split"));
    }
    rows.addHeading(left.empty() ? Details::tr("No perturbation was left out")
                                 : Details::tr("Perturbations left out: %1").arg(countText(left.size())));
    for (const auto& [name, reason] : left)
        rows.addFact(name, reason);
}

} // namespace

DetailContent metricsByFold(const RunEvaluation& evaluation, const RunRecord& record)
{
    DetailContent content;
    content.columns = {
        {Details::tr("Metric"), Details::tr("Each has a tip that says what it measures"), false},
        {Details::tr("Mean ± sd"), Details::tr("Over folds"), true}};
    std::vector<std::size_t> folds;
    for (std::size_t k = 0; k < record.folds.size(); ++k) {
        if (!record.folds[k].finished)
            continue;
        folds.push_back(k);
        content.columns.push_back(
            {Details::tr("Fold %1").arg(k + 1),
             Details::tr("Mean over the perturbations that fold %1 held out").arg(k + 1), true});
    }
    const std::size_t width = content.columns.size();
    const auto definitions = metricDefinitions();
    std::vector<std::string_view> groups;
    for (std::size_t metric = 0; metric < definitions.size(); ++metric) {
        if (std::isfinite(evaluation.metrics[metric].mean)
            && std::find(groups.begin(), groups.end(), definitions[metric].group) == groups.end())
            groups.push_back(definitions[metric].group);
    }
    for (const std::string_view group : groups) {
        QString title = coreText(group);
        title.front() = title.front().toUpper();
        content.rows.push_back(heading(title, width));
        for (std::size_t metric = 0; metric < definitions.size(); ++metric) {
            const MetricDefinition& definition = definitions[metric];
            const MeanAndSd& value = evaluation.metrics[metric];
            if (definition.group != group || !std::isfinite(value.mean))
                continue;
            Row row = {{fromView(definition.title), coreText(definition.definition), false, false},
                       {RunTableModel::valueText(value, metric), {}, false, false}};
            for (const std::size_t k : folds) {
                const bool isThere = k < value.perFold.size();
                row.push_back(
                    {isThere ? numberText(value.perFold[k], definition.decimals) : u"–"_s, {}, false, false});
            }
            content.rows.push_back(std::move(row));
        }
    }
    if (!evaluation.baselineOf.empty())
        return content;
    content.rows.push_back(heading(Details::tr("Folds"), width));
    const auto addRow = [&](const QString& title, auto&& text) {
        Row row = {{title, {}, false, false}, {}};
        for (const std::size_t k : folds)
            row.push_back({text(k), {}, false, false});
        content.rows.push_back(std::move(row));
    };
    addRow(Details::tr("Perturbations"), [&](std::size_t k) {
        return countText(static_cast<quint64>(std::count(
            evaluation.perturbationFold.begin(), evaluation.perturbationFold.end(), static_cast<int>(k))));
    });
    if (record.isExternal())
        return content;
    addRow(Details::tr("Seconds"), [&](std::size_t k) { return numberText(record.folds[k].seconds, 1); });
    if (const ModelInfo* model = findModel(record.settings.model); model && model->isNetwork) {
        addRow(Details::tr("Epochs"),
               [&](std::size_t k) { return countText(static_cast<quint64>(record.folds[k].epochs)); });
        addRow(Details::tr("Kept epoch"),
               [&](std::size_t k) { return countText(static_cast<quint64>(record.folds[k].keptEpoch)); });
    }
    return content;
}

DetailContent settingsOfRun(const RunRecord& record)
{
    SettingRows rows(record);
    addFacts(rows, record);
    if (!record.isExternal())
        addSettings(rows, record);
    addLeftOut(rows, record);
    return {
        {{Details::tr("Setting"), Details::tr("Each has a tip with its option on the command line"), false},
         {Details::tr("Value"), Details::tr("Bold where it is not the default"), false},
         {Details::tr("Default"), Details::tr("What a new run takes unless told otherwise"), false}},
        rows.take()};
}

LossPlotData lossCurves(const RunRecord& record)
{
    LossPlotData data;
    data.run = fromUtf8(record.name);
    for (std::size_t k = 0; k < record.folds.size(); ++k) {
        const FoldRecord& fold = record.folds[k];
        if (!fold.objective.empty())
            data.curves.push_back({static_cast<int>(k), fold.objective, fold.validation, fold.keptEpoch});
    }
    return data;
}

QString noCurvesText(const RunRecord& record)
{
    if (record.isExternal())
        return Details::tr("Another program trained this model, so there are no loss curves.");
    const ModelInfo* const model = findModel(record.settings.model);
    if (model && !model->isNetwork)
        return Details::tr("%1 is not trained epoch by epoch, so there are no loss curves.")
            .arg(fromView(model->title));
    return Details::tr("No epoch is finished yet.");
}

} // namespace knockscope::ui
