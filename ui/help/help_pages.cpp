// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_pages.h"

#include "core/model/catalogue.h"
#include "ui/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

class Pages {
    Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

using List = std::vector<HelpPage>;

QString equationOfPaper(const QString& number)
{
    return Pages::tr("Ramakrishnan, Hedley et al., Beyond Mean Shifts, equation %1").arg(number);
}

QString sectionOfPaper(const QString& number)
{
    return Pages::tr("Ramakrishnan, Hedley et al., Beyond Mean Shifts, section %1").arg(number);
}

QString cellEval()
{
    return Pages::tr("cell-eval 0.8.1, Arc Institute");
}

QString linearBaselines()
{
    return u"Ahlmann-Eltze, Huber, Anders, Nature Methods 2025"_s;
}

void addFirstSteps(List& pages)
{
    const QString group = Pages::tr("First steps");
    pages.push_back({u"start-train"_s,
                     group,
                     Pages::tr("Train on a screen"),
                     Pages::tr("A screen is a table of single cells, each labelled with the gene that was "
                               "knocked down in it; “New training…” leads from that file to a trained model "
                               "in four steps."),
                     Pages::tr("Nothing is written before you press Start, and every step says what it found "
                               "in your file and lets you change it."),
                     {},
                     {},
                     {},
                     {u"idea-vectors"_s, u"idea-folds"_s, u"model-mlp-hist"_s}});
    pages.push_back(
        {u"start-browse"_s,
         group,
         Pages::tr("Browse distributions"),
         Pages::tr("Choose a perturbation in the list at the left and a gene in the shift plot or "
                   "in the table: a card shows how that gene is expressed in control cells, in "
                   "perturbed cells and in the prediction."),
         Pages::tr("Cards of pinned genes stay while you go on to other perturbations."),
         {},
         {},
         {},
         {u"plot-distribution"_s, u"plot-shift"_s, u"table-perturbations"_s, u"table-genes"_s}});
    pages.push_back({u"start-predict"_s,
                     group,
                     Pages::tr("Predict unseen knockdowns"),
                     Pages::tr("Type genes into the Predict panel, and the leading run predicts what their "
                               "knockdown does to every gene of the screen, though no cell of it was ever "
                               "measured."),
                     Pages::tr("A gene can be predicted when it has a gene vector, and genes joined by + are "
                               "predicted as a combination."),
                     {},
                     {},
                     {},
                     {u"idea-unseen"_s, u"idea-vectors"_s, u"idea-combinations"_s}});
    pages.push_back(
        {u"start-export"_s,
         group,
         Pages::tr("Export figures"),
         Pages::tr("“Figure…” in the File menu shows what is on screen as it will be printed, at the "
                   "width of a journal's column, and writes it as SVG and PDF with text that stays text, "
                   "PNG and TIFF."),
         Pages::tr("“Copy figure” in the Edit menu takes the same figure to another program in one step, "
                   "and “Export all pinned…” writes a file for each pinned gene."),
         {},
         {},
         {},
         {u"figures"_s, u"plot-distribution"_s}});
    pages.push_back(
        {u"figures"_s,
         group,
         Pages::tr("Figures and tables for papers"),
         Pages::tr("Choose at the left what the figure shows and how wide it is, and see it at the right in "
                   "the size in which it will be printed, white whatever the theme of the window."),
         Pages::tr("Beside each figure NAME, NAME.json makes the same figure again on any computer "
                   "(knockscope figure --spec), and NAME.csv holds every number that is drawn."),
         {},
         {},
         {},
         {u"start-export"_s, u"plot-distribution"_s, u"plot-shift"_s}});
}

void addPlots(List& pages)
{
    const QString group = Pages::tr("Plots");
    pages.push_back(
        {u"plot-distribution"_s,
         group,
         Pages::tr("Distribution card"),
         Pages::tr("Height is density, the share of cells per unit of log expression, for the control "
                   "(filled), the observed cells (solid line) and the prediction (dashed line); upright "
                   "lines are their means."),
         Pages::tr("Cells that are exactly zero stand apart at the left on a scale of their own, so that "
                   "the two parts together hold all cells."),
         u"<i>f</i>(<i>x</i>) = <i>h<sub>b</sub></i> ∕ <i>w</i>"_s,
         Pages::tr("<i>h<sub>b</sub></i>: share of the cells in the bin of <i>x</i>; <i>w</i>: width of a "
                   "bin"),
         sectionOfPaper(u"3.2"_s),
         {u"idea-grid"_s, u"idea-response-kinds"_s, u"idea-shift"_s}});
    pages.push_back(
        {u"plot-shift"_s,
         group,
         Pages::tr("Shift plot"),
         Pages::tr("Each point is a gene: to the right is how far the observed cells are from the control, "
                   "upwards is how far the prediction is from the control."),
         Pages::tr("Well predicted genes lie on the dashed diagonal, and the shaded strip is as wide as the "
                   "shift that chance alone gives a gene on average."),
         u"<i>x</i> = W1(<i>q<sub>g</sub></i>, <i>q<sub>g</sub></i><sup>ctrl</sup>), &nbsp; <i>y</i> = "
         "W1(<i>q̂<sub>g</sub></i>, <i>q<sub>g</sub></i><sup>ctrl</sup>)"_s,
         Pages::tr("<i>q<sub>g</sub></i>, <i>q̂<sub>g</sub></i>: observed and predicted distribution of gene "
                   "<i>g</i>; <i>q<sub>g</sub></i><sup>ctrl</sup>: that of the control cells"),
         sectionOfPaper(u"4.4"_s),
         {u"idea-shift"_s, u"idea-noise-floor"_s, u"metric-w1"_s}});
    pages.push_back(
        {u"plot-loss"_s,
         group,
         Pages::tr("Loss curves"),
         Pages::tr("Each line is a fold: the objective that training lowers, over epochs, which are passes "
                   "over all training perturbations."),
         Pages::tr("The second line of a fold is of perturbations that are set aside to judge by, and the "
                   "mark is at the epoch whose weights were kept, where that line is lowest."),
         u"<i>L</i> = <i>λ</i><sub>W1</sub> <i>L</i><sub>W1</sub> + <i>λ</i><sub>MSE</sub> "
         "<i>L</i><sub>MSE</sub>"_s,
         Pages::tr(
             "of MLP+Hist, with <i>L</i><sub>W1</sub>: mean W1 over genes; <i>L</i><sub>MSE</sub>: mean "
             "squared error of the means; <i>λ</i>: their weights, 0.75 and 0.25 unless chosen "
             "otherwise; TG and ZITG lower the NLL, MLP+Mean the mean squared error"),
         equationOfPaper(u"8, 11"_s),
         {u"idea-objective"_s, u"idea-early-stopping"_s, u"idea-folds"_s}});
}

void addTables(List& pages)
{
    const QString group = Pages::tr("Tables");
    pages.push_back(
        {u"table-perturbations"_s,
         group,
         Pages::tr("Perturbations"),
         Pages::tr("A row for each perturbation with its cells, how much it shifts the genes, observed and "
                   "predicted, and how well the two agree over genes."),
         Pages::tr("A shift below the noise floor says nothing, because as many cells of the control would "
                   "have it by chance."),
         u"<i>s</i> = <sup>1</sup>∕<sub><i>G</i></sub> ∑<sub><i>g</i></sub> W1(<i>q<sub>g</sub></i>, "
         "<i>q<sub>g</sub></i><sup>ctrl</sup>)"_s,
         Pages::tr("<i>G</i>: number of genes that vary; <i>q<sub>g</sub></i>: distribution of gene "
                   "<i>g</i> in the perturbed cells, observed or predicted"),
         {},
         {u"idea-shift"_s, u"idea-noise-floor"_s, u"idea-unseen"_s, u"table-genes"_s}});
    pages.push_back(
        {u"table-genes"_s,
         group,
         Pages::tr("Genes"),
         Pages::tr("A row for each gene of the chosen perturbation with its distances, means, kind of "
                   "response and how sure it is that it responds at all."),
         Pages::tr("The false discovery rate is the share of wrong calls that you accept when you believe "
                   "every gene up to that row."),
         u"FDR<sub>(<i>i</i>)</sub> = min<sub><i>j</i> ≥ <i>i</i></sub> <i>p</i><sub>(<i>j</i>)</sub> "
         "<i>G</i> ∕ <i>j</i>"_s,
         Pages::tr(
             "<i>p</i><sub>(<i>j</i>)</sub>: the <i>j</i>-th smallest of the <i>G</i> p values, at most "
             "1"),
         Pages::tr("Benjamini and Hochberg 1995"),
         {u"idea-shift"_s, u"idea-response-kinds"_s, u"idea-inactive"_s, u"table-perturbations"_s}});
    pages.push_back(
        {u"table-runs"_s,
         group,
         Pages::tr("Runs"),
         Pages::tr("A row for each trained model and, below it, for the baselines that need no training, "
                   "with its metrics over the perturbations that it had not learnt from."),
         Pages::tr("Numbers are means and standard deviations over folds, and a model that does not beat its "
                   "baselines has learnt nothing that they do not say too."),
         u"<i>m</i> = <sup>1</sup>∕<sub><i>K</i></sub> ∑<sub><i>k</i></sub> <i>m<sub>k</sub></i>, &nbsp; "
         "<i>sd</i> = √(∑<sub><i>k</i></sub> (<i>m<sub>k</sub></i> − <i>m</i>)<sup>2</sup> ∕ (<i>K</i> − 1))"_s,
         Pages::tr("<i>m<sub>k</sub></i>: mean of the metric over the perturbations that fold <i>k</i> held "
                   "out; <i>K</i>: number of finished folds"),
         {},
         {u"metric-w1"_s, u"metric-pearson-top"_s, u"idea-noise-rows"_s, u"table-compare"_s}});
    pages.push_back(
        {u"table-compare"_s,
         group,
         Pages::tr("Comparison of two models"),
         Pages::tr("For each metric, the mean difference of two models on the same perturbations, with the "
                   "interval in which it would lie had other perturbations been screened."),
         Pages::tr("One of them is called better only where that interval leaves out 0."),
         u"<i>d</i> = <sup>1</sup>∕<sub><i>n</i></sub> ∑<sub><i>p</i></sub> (<i>a<sub>p</sub></i> − "
         "<i>b<sub>p</sub></i>)"_s,
         Pages::tr("<i>a<sub>p</sub></i>, <i>b<sub>p</sub></i>: values of models A and B for perturbation "
                   "<i>p</i>; the interval is from the 2.5 % to the 97.5 % quantile of <i>d</i> over samples "
                   "of perturbations drawn with replacement"),
         Pages::tr("Efron and Tibshirani 1993, section 13.3"),
         {u"table-runs"_s, u"idea-folds"_s}});
}

void addIdeas(List& pages)
{
    const QString group = Pages::tr("Ideas");
    pages.push_back(
        {u"idea-grid"_s,
         group,
         Pages::tr("Histograms and bins"),
         Pages::tr("Each gene's range over the training and control cells is cut into bins of one width, and "
                   "a distribution is the share of cells in each of them."),
         Pages::tr("The first bin is centred on the smallest value, so that cells without the gene share "
                   "it only with values below half a bin's width."),
         u"<i>w<sub>g</sub></i> = (max − min) ∕ (<i>B</i> − 1), &nbsp; <i>e</i><sub>0</sub> = min − "
         "<i>w<sub>g</sub></i> ∕ 2"_s,
         Pages::tr("<i>B</i>: number of bins, 15 unless chosen otherwise; min, max: of the gene's values; "
                   "<i>e</i><sub>0</sub>: where the first bin begins"),
         equationOfPaper(u"1"_s),
         {u"plot-distribution"_s, u"idea-inactive"_s}});
    pages.push_back(
        {u"idea-shift"_s,
         group,
         Pages::tr("Shift (W1)"),
         Pages::tr("The shift of a gene is the Wasserstein-1 distance of its distribution from that of the "
                   "control: how far cells must be moved along the expression axis, on average, to turn one "
                   "into the other."),
         Pages::tr("Unlike a change of the mean it also sees cells that scatter more, fall silent or split "
                   "into two states."),
         u"W1 = ∫ |<i>F̂</i>(<i>x</i>) − <i>F</i>(<i>x</i>)| d<i>x</i>"_s,
         Pages::tr("<i>F̂</i>, <i>F</i>: cumulative distribution functions of the two, in units of log "
                   "expression"),
         equationOfPaper(u"5"_s),
         {u"plot-shift"_s, u"metric-w1"_s, u"idea-noise-floor"_s}});
    pages.push_back(
        {u"idea-response-kinds"_s,
         group,
         Pages::tr("Kinds of response"),
         Pages::tr("A gene that shifts beyond chance is called by what explains most of its shift: a moved "
                   "mean of the expressing cells, their wider or narrower spread, more or fewer silent "
                   "cells, or, when none of these does, a change of the mixture of cell states."),
         Pages::tr("A response counts as non-mean when the change of the mean makes up less than half of the "
                   "shift."),
         u"|<i>μ̄</i> − <i>μ̄</i><sub>ctrl</sub>| ∕ W1 &lt; <sup>1</sup>∕<sub>2</sub>"_s,
         Pages::tr("<i>μ̄</i>, <i>μ̄</i><sub>ctrl</sub>: means of the two histograms; the share is never above "
                   "1"),
         {},
         {u"idea-shift"_s, u"table-genes"_s, u"plot-distribution"_s}});
    pages.push_back(
        {u"idea-noise-floor"_s,
         group,
         Pages::tr("Noise floor"),
         Pages::tr("Two samples of the very same cells differ a little by chance, the more the fewer cells "
                   "there are; the noise floor is the W1 that chance alone is expected to give."),
         Pages::tr("Compare a shift with it before you believe the shift, most of all for perturbations of "
                   "few cells."),
         u"E[W1] = √(2 ∕ <i>π</i>) √(1 ∕ <i>n</i> + 1 ∕ <i>N</i>) <i>w</i> ∑<sub><i>b</i></sub> "
         "√(<i>F<sub>b</sub></i> (1 − <i>F<sub>b</sub></i>))"_s,
         Pages::tr("<i>n</i>, <i>N</i>: cells of the perturbation and of the control; <i>F<sub>b</sub></i>: "
                   "distribution function of both together at the edges of the bins; <i>w</i>: width of a "
                   "bin"),
         {},
         {u"idea-shift"_s, u"table-perturbations"_s, u"idea-noise-rows"_s}});
    pages.push_back(
        {u"idea-vectors"_s,
         group,
         Pages::tr("Gene vectors"),
         Pages::tr("A gene vector is a list of numbers that stands for what is known of a gene, from texts, "
                   "protein sequences, gene sets or the control cells; genes that do similar things have "
                   "similar vectors."),
         Pages::tr("The model learns what a knockdown does from the vector of the gene that is knocked down, "
                   "which is why it can predict knockdowns that it has never seen."),
         u"<b>e</b><sub><i>p</i></sub> ∈ ℝ<sup><i>d</i></sup>"_s,
         Pages::tr("<b>e</b><sub><i>p</i></sub>: vector of perturbation <i>p</i>, with <i>d</i> numbers; it "
                   "stays as it is during training"),
         sectionOfPaper(u"3.3"_s),
         {u"idea-coverage"_s, u"idea-combinations"_s, u"idea-unseen"_s}});
    pages.push_back(
        {u"idea-coverage"_s,
         group,
         Pages::tr("Coverage of gene vectors"),
         Pages::tr("Coverage says how many of the perturbed genes have a vector, under their own name or "
                   "another one that HGNC knows."),
         Pages::tr("A perturbation one of whose genes has none is listed and left out of training; it is "
                   "never replaced by a vector of zeros."),
         {},
         {},
         {},
         {u"idea-vectors"_s, u"start-train"_s}});
    pages.push_back(
        {u"idea-folds"_s,
         group,
         Pages::tr("Folds and held-out perturbations"),
         Pages::tr("The perturbations are dealt into folds, and for each fold a model is trained that never "
                   "sees the cells of that fold's perturbations: they are held out."),
         Pages::tr("Every prediction and metric of a seen perturbation comes from the one model that had not "
                   "learnt from it, so that it says how well an unseen gene would be predicted."),
         u"<i>n<sub>k</sub></i> ≈ <i>P</i> ∕ <i>K</i>"_s,
         Pages::tr("<i>n<sub>k</sub></i>: perturbations that fold <i>k</i> holds out, of <i>P</i> in all and "
                   "<i>K</i> folds; sizes differ by at most one"),
         sectionOfPaper(u"4.1"_s),
         {u"idea-splits"_s, u"table-runs"_s, u"plot-loss"_s}});
    pages.push_back(
        {u"idea-splits"_s,
         group,
         Pages::tr("Splits"),
         Pages::tr("“Any perturbation” holds out single genes and combinations alike; the two splits for "
                   "combinations hold out only perturbations of several genes."),
         Pages::tr("With “Combinations of known genes” the model may learn from the knockdown of each gene "
                   "alone, with “Combinations of unknown genes” it learns from no perturbation of a gene "
                   "that a held-out combination has."),
         {},
         {},
         sectionOfPaper(u"4.6"_s),
         {u"idea-folds"_s, u"idea-combinations"_s, u"model-additive"_s}});
    pages.push_back(
        {u"idea-combinations"_s,
         group,
         Pages::tr("Combinations of genes"),
         Pages::tr("Genes joined by + were perturbed in the same cells, and their vector is the mean of the "
                   "genes' vectors."),
         Pages::tr("Whether two genes do more together than each alone is best seen beside the additive "
                   "model, which assumes that they do not."),
         u"<b>e</b><sub><i>p</i></sub> = <sup>1</sup>∕<sub>|<i>𝒫</i>|</sub> ∑<sub><i>p<sub>i</sub></i> ∈ "
         "<i>𝒫</i></sub> <b>e</b><sub><i>p<sub>i</sub></i></sub>"_s,
         Pages::tr("<i>𝒫</i>: the genes of the combination"),
         equationOfPaper(u"14"_s),
         {u"idea-vectors"_s, u"idea-splits"_s, u"model-additive"_s}});
    pages.push_back(
        {u"idea-unseen"_s,
         group,
         Pages::tr("Unseen perturbations"),
         Pages::tr("A perturbation is unseen when the screen has no cells of it; the models of all finished "
                   "folds predict it, and what is shown is the mean of their predictions with its range."),
         Pages::tr("A wide range means that the folds disagree, so believe such a prediction less."),
         u"<i>ĥ</i> = <sup>1</sup>∕<sub><i>K</i></sub> ∑<sub><i>k</i></sub> <i>ĥ</i><sup>(<i>k</i>)</sup>"_s,
         Pages::tr("<i>ĥ</i><sup>(<i>k</i>)</sup>: histogram that the model of fold <i>k</i> predicts; "
                   "<i>K</i>: number of finished folds"),
         {},
         {u"idea-vectors"_s, u"idea-folds"_s, u"start-predict"_s}});
    pages.push_back(
        {u"idea-inactive"_s,
         group,
         Pages::tr("Genes that do not vary"),
         Pages::tr("A gene with the same value in all training and control cells of a fold is inactive: it "
                   "is predicted unchanged and counts in no metric."),
         Pages::tr("Most often these are genes that no cell expresses, and their number is always reported."),
         u"max = min"_s,
         Pages::tr("of the gene's values over the fold's cells"),
         {},
         {u"idea-grid"_s, u"table-genes"_s}});
    pages.push_back(
        {u"idea-objective"_s,
         group,
         Pages::tr("Objective of training"),
         Pages::tr("Training lowers how far predictions are from the cells: for MLP+Hist a weighted sum of "
                   "the distances of distributions and of means, for TG and ZITG the NLL, for MLP+Mean the "
                   "squared error of the means."),
         Pages::tr("Of the weighted sum, the first part sees the shape of a distribution, and the second "
                   "keeps its mean in place."),
         u"<i>L</i> = <sup>1</sup>∕<sub><i>G</i></sub> ∑<sub><i>g</i></sub> "
         "[<i>λ</i><sub>W1</sub> W1<i><sub>g</sub></i> + <i>λ</i><sub>MSE</sub> (<i>μ̂<sub>g</sub></i> − "
         "<i>μ<sub>g</sub></i>)<sup>2</sup>]"_s,
         Pages::tr("<i>μ̂<sub>g</sub></i>, <i>μ<sub>g</sub></i>: predicted and observed mean of gene "
                   "<i>g</i>; <i>G</i>: number of genes; <i>λ</i>: weights that sum to 1"),
         equationOfPaper(u"6–8, 11"_s),
         {u"plot-loss"_s, u"idea-early-stopping"_s, u"model-mlp-hist"_s}});
    pages.push_back(
        {u"idea-early-stopping"_s,
         group,
         Pages::tr("Early stopping"),
         Pages::tr(
             "Some of a fold's training perturbations are set aside to judge by, and training ends when "
             "they have not been predicted better for a while."),
         Pages::tr("What is kept are the weights of the best epoch; with fewer than ten perturbations to "
                   "judge by, training goes on to its last epoch instead."),
         {},
         {},
         {},
         {u"plot-loss"_s, u"idea-objective"_s}});
    pages.push_back(
        {u"idea-noise-rows"_s,
         group,
         Pages::tr("Rows of noise"),
         Pages::tr("Two rows beside each run are no model: one lets half of a perturbation's cells predict "
                   "the other half, one lets cells drawn from the control predict others drawn from it."),
         Pages::tr("The first says how well the experiment repeats itself, the second what a score is worth "
                   "that nothing but chance earned; neither is a bound of what a model can reach."),
         {},
         {},
         {},
         {u"table-runs"_s, u"idea-noise-floor"_s}});
}

void addDistributionMetrics(List& pages, const QString& group)
{
    pages.push_back(
        {u"metric-nll"_s,
         group,
         u"NLL"_s,
         Pages::tr("The negative log-likelihood says how surprised the prediction is by the cells, "
                   "mean over genes; lower is better."),
         Pages::tr("It punishes most a prediction that rules out values which cells do have; where bins are "
                   "empty, one more cell spread over all of them keeps it finite."),
         u"NLL<sub><i>g</i></sub> = − ∑<sub><i>b</i></sub> <i>h<sub>gb</sub></i> log(<i>ĥ<sub>gb</sub></i> ∕ "
         "<i>w<sub>g</sub></i>)"_s,
         Pages::tr(
             "<i>h<sub>gb</sub></i>, <i>ĥ<sub>gb</sub></i>: observed and predicted share of the cells in "
             "bin <i>b</i>; <i>w<sub>g</sub></i>: width of a bin; TG and ZITG take their density at "
             "each cell instead"),
         equationOfPaper(u"11–12"_s),
         {u"metric-w1"_s, u"idea-grid"_s}});
    pages.push_back(
        {u"metric-w1"_s,
         group,
         u"W1"_s,
         Pages::tr(
             "The Wasserstein-1 distance of the predicted from the observed histogram, mean over genes; "
             "0 is perfect."),
         Pages::tr("It is in units of log expression and says how far cells would have to be moved to make "
                   "the prediction true."),
         u"W1<sub><i>g</i></sub> = ∫ |<i>F̂<sub>g</sub></i>(<i>x</i>) − <i>F<sub>g</sub></i>(<i>x</i>)| "
         "d<i>x</i>"_s,
         Pages::tr(
             "<i>F̂<sub>g</sub></i>, <i>F<sub>g</sub></i>: predicted and observed cumulative distribution "
             "function of gene <i>g</i>, mass uniform within bins"),
         equationOfPaper(u"5"_s),
         {u"metric-w1-cells"_s, u"idea-shift"_s, u"plot-shift"_s}});
    pages.push_back(
        {u"metric-w1-cells"_s,
         group,
         u"W1 to cells"_s,
         Pages::tr("The same distance to the cells themselves instead of to their histogram, on 1,000 "
                   "quantiles, mean over genes; 0 is perfect."),
         Pages::tr("It can be compared between runs with different numbers of bins, but carries the error of "
                   "binning itself."),
         u"W1<sub><i>g</i></sub> = <sup>1</sup>∕<sub>1000</sub> ∑<sub><i>i</i></sub> "
         "|<i>Q̂<sub>g</sub></i>(<i>u<sub>i</sub></i>) − <i>Q<sub>g</sub></i>(<i>u<sub>i</sub></i>)|, &nbsp; "
         "<i>u<sub>i</sub></i> = (<i>i</i> + <sup>1</sup>∕<sub>2</sub>) ∕ 1000"_s,
         Pages::tr(
             "<i>Q̂<sub>g</sub></i>, <i>Q<sub>g</sub></i>: quantiles of the prediction and of the cells; "
             "<i>i</i> from 0 to 999"),
         {},
         {u"metric-w1"_s, u"idea-grid"_s}});
    pages.push_back(
        {u"metric-rmae-moments"_s,
         group,
         Pages::tr("RMAE of variance, skewness and kurtosis"),
         Pages::tr("How far the predicted variance, skewness or excess kurtosis is from the observed one, "
                   "summed over genes, as a share of the observed; 0 is perfect."),
         Pages::tr("Variance is the spread of the cells, skewness how lopsided they are, and kurtosis how "
                   "heavy the tails of their distribution."),
         u"RMAE = ∑<sub><i>g</i></sub> |<i>τ̂<sub>g</sub></i> − <i>τ<sub>g</sub></i>| ∕ ∑<sub><i>g</i></sub> "
         "|<i>τ<sub>g</sub></i>|"_s,
         Pages::tr("<i>τ̂<sub>g</sub></i>, <i>τ<sub>g</sub></i>: predicted and observed statistic of gene "
                   "<i>g</i>"),
         equationOfPaper(u"13"_s),
         {u"metric-rmae-mean"_s, u"idea-response-kinds"_s}});
}

void addMeanMetrics(List& pages, const QString& group)
{
    const QString shifts =
        Pages::tr("<i>δ̂<sub>g</sub></i>, <i>δ<sub>g</sub></i>: predicted and observed mean "
                  "of gene <i>g</i> minus the mean of the control");
    const QString pearson = u"<i>r</i> = cov(<i>δ̂</i>, <i>δ</i>) ∕ (sd(<i>δ̂</i>) sd(<i>δ</i>))"_s;
    pages.push_back(
        {u"metric-rmae-mean"_s,
         group,
         Pages::tr("RMAE of the mean shift"),
         Pages::tr(
             "How far predicted changes of the mean are from the observed ones, summed over genes, as a "
             "share of the observed; 0 is perfect."),
         Pages::tr("A model that predicts no change at all scores exactly 1."),
         u"RMAE = ∑<sub><i>g</i></sub> |<i>δ̂<sub>g</sub></i> − <i>δ<sub>g</sub></i>| ∕ ∑<sub><i>g</i></sub> "
         "|<i>δ<sub>g</sub></i>|"_s,
         shifts,
         equationOfPaper(u"13"_s),
         {u"metric-pearson-top"_s, u"metric-mean-errors"_s}});
    pages.push_back(
        {u"metric-pearson-top"_s,
         group,
         Pages::tr("r of the top 20, 50 or 100 genes"),
         Pages::tr("Pearson's correlation of predicted and observed change of the mean over the genes that "
                   "respond most clearly; 1 is perfect, 0 is no relation."),
         Pages::tr("The genes are those of largest Welch's |<i>t</i>| between perturbed and control cells, "
                   "the perturbed gene itself among them."),
         pearson,
         shifts,
         sectionOfPaper(u"4.5"_s),
         {u"metric-pearson-no-target"_s, u"metric-pearson-delta"_s}});
    pages.push_back(
        {u"metric-pearson-no-target"_s,
         group,
         Pages::tr("r of the top genes without the target"),
         Pages::tr("The same correlation with the perturbed genes left out."),
         Pages::tr("That a knockdown lowers its own target is easy to predict, and here it earns nothing."),
         pearson,
         shifts,
         {},
         {u"metric-pearson-top"_s}});
    pages.push_back(
        {u"metric-pearson-delta"_s,
         group,
         Pages::tr("Pearson delta"),
         Pages::tr("Pearson's correlation of predicted and observed change of the mean over all genes that "
                   "vary; 1 is perfect."),
         Pages::tr("Most genes hardly change, so that this number is lower and noisier than that of the top "
                   "genes."),
         pearson,
         shifts,
         cellEval(),
         {u"metric-pearson-top"_s, u"metric-discrimination"_s}});
    pages.push_back(
        {u"metric-mean-errors"_s,
         group,
         Pages::tr("MSE and MAE"),
         Pages::tr("The mean squared and the mean absolute difference of predicted and observed mean over "
                   "genes; 0 is perfect."),
         Pages::tr("Their versions of the shifts are the same numbers, because both sides are compared with "
                   "the same control."),
         u"MSE = <sup>1</sup>∕<sub><i>G</i></sub> ∑<sub><i>g</i></sub> (<i>μ̂<sub>g</sub></i> − "
         "<i>μ<sub>g</sub></i>)<sup>2</sup>, &nbsp; MAE = <sup>1</sup>∕<sub><i>G</i></sub> "
         "∑<sub><i>g</i></sub> |<i>μ̂<sub>g</sub></i> − <i>μ<sub>g</sub></i>|"_s,
         Pages::tr("<i>μ̂<sub>g</sub></i>, <i>μ<sub>g</sub></i>: predicted and observed mean of gene "
                   "<i>g</i>; <i>G</i>: number of genes"),
         cellEval(),
         {u"metric-rmae-mean"_s}});
    pages.push_back(
        {u"metric-discrimination"_s,
         group,
         Pages::tr("Discrimination scores (PDS)"),
         Pages::tr("The observed shift of a perturbation is ranked among those of all perturbations by how "
                   "close they are to its predicted shift; 1 means that the right one is always nearest."),
         Pages::tr("About 0.5 is what a prediction earns that does not tell perturbations apart."),
         u"PDS = 1 − <i>r</i> ∕ <i>N</i>"_s,
         Pages::tr(
             "<i>r</i>: perturbations whose observed shift is closer to the predicted one, by L1, L2 or "
             "cosine distance and without the target genes, where ties count half; <i>N</i>: all of them"),
         cellEval(),
         {u"metric-pearson-delta"_s}});
}

void addExpressionMetrics(List& pages, const QString& group)
{
    pages.push_back(
        {u"metric-overlap"_s,
         group,
         u"overlap@k"_s,
         Pages::tr("The share of the first <i>k</i> genes that the prediction and the observed cells have in "
                   "common, each sorted by fold change; 1 is perfect."),
         Pages::tr("<i>k</i> is the number of genes that are significant in the observed cells, or at most "
                   "the number behind the @."),
         u"|<i>A<sub>k</sub></i> ∩ <i>Â<sub>k</sub></i>| ∕ <i>k</i>"_s,
         Pages::tr("<i>A<sub>k</sub></i>, <i>Â<sub>k</sub></i>: the first <i>k</i> observed and predicted "
                   "significant genes"),
         cellEval(),
         {u"metric-precision"_s, u"metric-de-counts"_s}});
    pages.push_back(
        {u"metric-precision"_s,
         group,
         u"precision@k"_s,
         Pages::tr("The share of the first <i>k</i> predicted genes that are among the first <i>k</i> "
                   "observed ones; 1 is perfect."),
         Pages::tr("<i>k</i> is the number of genes that the prediction calls significant, or at most the "
                   "number behind the @."),
         u"|<i>A<sub>k</sub></i> ∩ <i>Â<sub>k</sub></i>| ∕ <i>k</i>"_s,
         Pages::tr("<i>A<sub>k</sub></i>, <i>Â<sub>k</sub></i>: the first <i>k</i> observed and predicted "
                   "significant genes, by the size of their fold change"),
         cellEval(),
         {u"metric-overlap"_s, u"metric-de-counts"_s}});
    pages.push_back(
        {u"metric-pr-auc"_s,
         group,
         u"PR-AUC"_s,
         Pages::tr("The area under the curve of precision over recall when genes are called in the order of "
                   "their predicted significance; 1 is perfect."),
         Pages::tr("What chance scores is the share of genes that respond, so that it is low where few do."),
         u"∑<sub><i>i</i></sub> (<i>R<sub>i</sub></i> − <i>R</i><sub><i>i</i>−1</sub>) "
         "<i>P<sub>i</sub></i>"_s,
         Pages::tr("<i>P<sub>i</sub></i>, <i>R<sub>i</sub></i>: precision and recall of the genes up to the "
                   "<i>i</i>-th score"),
         cellEval(),
         {u"metric-roc-auc"_s}});
    pages.push_back(
        {u"metric-roc-auc"_s,
         group,
         u"ROC-AUC"_s,
         Pages::tr("The chance that a gene which responds has a higher predicted significance than one that "
                   "does not; 1 is perfect."),
         Pages::tr("A prediction that knows nothing scores 0.5."),
         u"P(<i>s</i><sub>+</sub> &gt; <i>s</i><sub>−</sub>) + <sup>1</sup>∕<sub>2</sub> "
         "P(<i>s</i><sub>+</sub> = <i>s</i><sub>−</sub>)"_s,
         Pages::tr("<i>s</i><sub>+</sub>, <i>s</i><sub>−</sub>: scores of a gene that is significant in the "
                   "observed cells and of one that is not"),
         cellEval(),
         {u"metric-pr-auc"_s}});
    pages.push_back(
        {u"metric-direction"_s,
         group,
         Pages::tr("Direction match"),
         Pages::tr("The share of the significant genes whose predicted fold change has the observed sign; 1 "
                   "is perfect."),
         Pages::tr("It asks only whether a gene goes up or down, not how far."),
         u"<sup>1</sup>∕<sub>|<i>A</i>|</sub> ∑<sub><i>g</i> ∈ <i>A</i></sub> [sign(<i>f̂<sub>g</sub></i>) = "
         "sign(<i>f<sub>g</sub></i>)]"_s,
         Pages::tr("<i>A</i>: significant genes of the observed cells; <i>f̂<sub>g</sub></i>, "
                   "<i>f<sub>g</sub></i>: predicted and observed log fold change"),
         cellEval(),
         {u"metric-spearman-lfc"_s}});
    pages.push_back(
        {u"metric-spearman-lfc"_s,
         group,
         Pages::tr("Spearman correlation of fold changes"),
         Pages::tr("Whether predicted and observed log fold changes put the significant genes into the same "
                   "order; 1 is perfect."),
         Pages::tr("Ranks are compared, so that the sizes of the changes need not agree."),
         u"<i>ρ</i> = cov(rank <i>f̂</i>, rank <i>f</i>) ∕ (sd(rank <i>f̂</i>) sd(rank <i>f</i>))"_s,
         Pages::tr("<i>f̂</i>, <i>f</i>: predicted and observed log fold changes of the genes that are "
                   "significant in the observed cells"),
         cellEval(),
         {u"metric-direction"_s}});
    pages.push_back(
        {u"metric-recall"_s,
         group,
         Pages::tr("DE recall"),
         Pages::tr("The share of the genes that are significant in the observed cells which the prediction "
                   "calls significant too; 1 is perfect."),
         Pages::tr("A prediction that calls every gene has a recall of 1, so read it beside the precision."),
         u"|<i>A</i> ∩ <i>Â</i>| ∕ |<i>A</i>|"_s,
         Pages::tr("<i>A</i>, <i>Â</i>: significant genes of the observed cells and of the prediction"),
         cellEval(),
         {u"metric-precision"_s, u"metric-de-counts"_s}});
    pages.push_back(
        {u"metric-de-counts"_s,
         group,
         Pages::tr("Numbers of significant genes"),
         Pages::tr("How many genes differ significantly from the control, in the observed cells and in the "
                   "prediction; the two should be alike, and neither high nor low is better."),
         Pages::tr("As many cells as were observed are drawn from the prediction and put to the same "
                   "Mann-Whitney test, at a false discovery rate of 0.05."),
         u"<i>n</i> = |{<i>g</i> : FDR<sub><i>g</i></sub> &lt; 0.05}|"_s,
         Pages::tr("FDR<sub><i>g</i></sub>: after Benjamini and Hochberg, over the genes that vary"),
         cellEval(),
         {u"metric-spearman-de"_s, u"metric-recall"_s}});
    pages.push_back(
        {u"metric-spearman-de"_s,
         group,
         Pages::tr("Spearman correlation of their numbers"),
         Pages::tr("Whether perturbations with many significant genes are predicted to have many; 1 is "
                   "perfect."),
         Pages::tr("It is one number for the whole run, over perturbations, and has no standard deviation."),
         u"<i>ρ</i> = cov(rank <i>n̂</i>, rank <i>n</i>) ∕ (sd(rank <i>n̂</i>) sd(rank <i>n</i>))"_s,
         Pages::tr("<i>n̂</i>, <i>n</i>: predicted and observed number of significant genes of each "
                   "perturbation"),
         cellEval(),
         {u"metric-de-counts"_s}});
}

void addBaselines(List& pages, const QString& group)
{
    pages.push_back({u"model-ctrl-hist"_s,
                     group,
                     u"Ctrl Hist"_s,
                     Pages::tr("Predicts that nothing changes: every gene keeps the histogram of the control "
                               "cells."),
                     Pages::tr("It costs nothing, and a model that is no better has learnt nothing."),
                     u"<i>ĥ</i> = <i>h</i><sub>ctrl</sub>"_s,
                     Pages::tr("<i>h</i><sub>ctrl</sub>: histogram of the control cells"),
                     sectionOfPaper(u"4.2"_s),
                     {u"model-non-ctrl-hist"_s, u"table-runs"_s}});
    pages.push_back({u"model-non-ctrl-hist"_s,
                     group,
                     u"Non-Ctrl Hist"_s,
                     Pages::tr("Predicts the same for every perturbation: the histogram of all perturbed "
                               "training cells together."),
                     Pages::tr("It catches what all perturbations have in common, and often does well by "
                               "likelihood although it tells none of them apart."),
                     u"<i>ĥ</i> = ∑<sub><i>p</i></sub> <i>n<sub>p</sub></i> <i>h<sub>p</sub></i> ∕ "
                     "∑<sub><i>p</i></sub> <i>n<sub>p</sub></i>"_s,
                     Pages::tr("<i>h<sub>p</sub></i>, <i>n<sub>p</sub></i>: histogram and number of cells of "
                               "training perturbation <i>p</i>"),
                     sectionOfPaper(u"4.2"_s),
                     {u"model-ctrl-hist"_s, u"model-non-ctrl-mean"_s}});
    pages.push_back({u"model-non-ctrl-mean"_s,
                     group,
                     u"Non-Ctrl Mean"_s,
                     Pages::tr("Predicts the same mean for every perturbation: the average over training "
                               "perturbations of their means."),
                     Pages::tr("A surprising number of models of mean expression do not beat it."),
                     u"<i>μ̂</i> = <sup>1</sup>∕<sub><i>P</i></sub> ∑<sub><i>p</i></sub> "
                     "<i>μ<sub>p</sub></i>"_s,
                     Pages::tr("<i>μ<sub>p</sub></i>: mean expression of training perturbation <i>p</i>, of "
                               "<i>P</i>"),
                     linearBaselines(),
                     {u"model-non-ctrl-hist"_s, u"model-bilinear-ridge"_s}});
    pages.push_back(
        {u"model-additive"_s,
         group,
         Pages::tr("Additive"),
         Pages::tr("A combination shifts each quantile of the control by the sum of what its "
                   "genes do alone."),
         Pages::tr("It needs the knockdown of each gene among the training perturbations, and "
                   "shows where genes do not simply add up."),
         u"<i>Q̂</i>(<i>u</i>) = <i>Q</i><sub>ctrl</sub>(<i>u</i>) + ∑<sub><i>i</i></sub> "
         "(<i>Q<sub>i</sub></i>(<i>u</i>) − <i>Q</i><sub>ctrl</sub>(<i>u</i>))"_s,
         Pages::tr("<i>Q<sub>i</sub></i>, <i>Q</i><sub>ctrl</sub>: quantiles of the cells in which "
                   "gene <i>i</i> was perturbed alone, and of the control"),
         Pages::tr("After %1, there for means").arg(linearBaselines()),
         {u"idea-combinations"_s, u"idea-splits"_s}});
    pages.push_back(
        {u"model-nearest"_s,
         group,
         Pages::tr("Nearest"),
         Pages::tr("Predicts the average of the training perturbations whose gene vectors are most "
                   "similar."),
         Pages::tr("It is done in seconds and says at once whether the gene vectors know anything "
                   "about your screen."),
         u"<i>ĥ</i> = <sup>1</sup>∕<sub><i>k</i></sub> ∑<sub><i>p</i> ∈ <i>N<sub>k</sub></i></sub> "
         "<i>h<sub>p</sub></i>"_s,
         Pages::tr("<i>h<sub>p</sub></i>: histogram of training perturbation <i>p</i>; "
                   "<i>N<sub>k</sub></i>: the <i>k</i> nearest by the cosine of the vectors"),
         u"Märtens et al., LangPert, ICLR workshop 2025"_s,
         {u"idea-vectors"_s, u"model-gp"_s}});
    pages.push_back(
        {u"model-bilinear-ridge"_s,
         group,
         Pages::tr("Bilinear ridge"),
         Pages::tr("A linear model that leads from gene vectors to the principal components of the changes "
                   "of the mean."),
         Pages::tr("It predicts means only, is done in seconds, and is a strong baseline for them."),
         u"<i>Y</i> ≈ <i>A K B</i> + <i>b</i>"_s,
         Pages::tr("<i>Y</i>: mean shifts, genes × perturbations; <i>A</i>: principal components over genes; "
                   "<i>B</i>: vectors of the perturbations; <i>K</i>: what is learnt; <i>b</i>: mean shift"),
         linearBaselines(),
         {u"model-non-ctrl-mean"_s, u"model-gp"_s}});
    pages.push_back({u"model-gp"_s,
                     group,
                     u"GP"_s,
                     Pages::tr("A Gaussian process predicts the change of each mean from the perturbations "
                               "with similar gene vectors, the more similar the more they count."),
                     Pages::tr("It predicts means only, says how unsure it is of each, and returns to the "
                               "average shift for genes unlike all that it has seen."),
                     u"<i>k</i>(<b>e</b>, <b>e</b>′) = <i>s</i><sup>2</sup> exp(−‖<b>e</b> − "
                     "<b>e</b>′‖<sup>2</sup> ∕ 2<i>ℓ</i><sup>2</sup>)"_s,
                     Pages::tr("<b>e</b>, <b>e</b>′: vectors of two perturbations; <i>s</i>: size of the "
                               "shifts; <i>ℓ</i>: how far similarity reaches; these and the size of the "
                               "noise are learnt"),
                     u"Märtens, Donovan-Maiye, Ferkinghoff-Borg, ICLR workshop 2024"_s,
                     {u"idea-vectors"_s, u"model-nearest"_s}});
}

void addNetworks(List& pages, const QString& group)
{
    pages.push_back(
        {u"model-mlp-mean"_s,
         group,
         u"MLP+Mean"_s,
         Pages::tr("A neural network that leads from a gene vector to the change of every gene's "
                   "mean."),
         Pages::tr("Take it when means are all you ask for; MLP+Hist predicts them about as well."),
         u"<i>μ̂</i> = <i>μ</i><sub>ctrl</sub> + MLP<sub><i>θ</i></sub>(<b>e</b><sub><i>p</i></sub>)"_s,
         Pages::tr("<i>μ</i><sub>ctrl</sub>: means of the control; "
                   "<b>e</b><sub><i>p</i></sub>: vector of the perturbation"),
         sectionOfPaper(u"4.5"_s),
         {u"model-mlp-hist"_s, u"model-bilinear-ridge"_s}});
    pages.push_back(
        {u"model-tg"_s,
         group,
         u"TG"_s,
         Pages::tr("A neural network that predicts a truncated normal distribution, centre and width, for "
                   "each gene."),
         Pages::tr("One bump cannot show silent cells or two states; how much they matter is seen beside "
                   "MLP+Hist."),
         u"<i>f</i>(<i>x</i>) = <i>φ</i>((<i>x</i> − <i>μ</i>) ∕ <i>σ</i>) ∕ (<i>σ</i> [<i>Φ</i>((<i>b</i> − "
         "<i>μ</i>) ∕ <i>σ</i>) − <i>Φ</i>((<i>a</i> − <i>μ</i>) ∕ <i>σ</i>)])"_s,
         Pages::tr("<i>μ</i>, <i>σ</i>: predicted centre and width; [<i>a</i>, <i>b</i>]: range of the gene; "
                   "<i>φ</i>, <i>Φ</i>: density and distribution function of the standard normal"),
         equationOfPaper(u"9"_s),
         {u"model-zitg"_s, u"model-mlp-hist"_s}});
    pages.push_back(
        {u"model-zitg"_s,
         group,
         u"ZITG"_s,
         Pages::tr("TG with a spike at zero, whose height the network predicts too."),
         Pages::tr("The spike stands for the cells without the gene, which are most cells of most genes."),
         u"<i>f</i>(<i>x</i>) = <i>π</i> <i>U</i><sub>[−<i>ε</i>, <i>ε</i>]</sub>(<i>x</i>) + (1 − <i>π</i>) "
         "<i>f</i><sub>TG</sub>(<i>x</i>)"_s,
         Pages::tr("<i>π</i>: predicted share of the spike; <i>U</i>: uniform density over the first bin; "
                   "<i>f</i><sub>TG</sub>: density of TG"),
         equationOfPaper(u"10"_s),
         {u"model-tg"_s, u"model-mlp-hist"_s}});
    pages.push_back(
        {u"model-mlp-hist"_s,
         group,
         u"MLP+Hist"_s,
         Pages::tr("A neural network that leads from a gene vector to shifts of the logarithm of every "
                   "gene's control histogram."),
         Pages::tr("It can predict any shape that a histogram can have, and where it predicts no shift the "
                   "control stays as it is."),
         u"<i>ĥ<sub>θ</sub></i>(<i>p</i>) = softmax(log <i>h</i><sub>ctrl</sub> + "
         "<i>Δ<sub>θ</sub></i>(<b>e</b><sub><i>p</i></sub>))"_s,
         Pages::tr("<i>h</i><sub>ctrl</sub>: histogram of the control; <i>Δ<sub>θ</sub></i>: the network; "
                   "<b>e</b><sub><i>p</i></sub>: vector of the perturbation"),
         equationOfPaper(u"2"_s),
         {u"idea-vectors"_s, u"idea-objective"_s, u"model-zitg"_s}});
}

struct MetricPage {
    std::string_view prefix; // of names in core/evaluation/metric_definitions.h
    const char* id;
};

// The first prefix that fits counts.
constexpr MetricPage kMetricPages[] = {
    {"nll", "metric-nll"},
    {"w1_cells", "metric-w1-cells"},
    {"w1", "metric-w1"},
    {"rmae_mean", "metric-rmae-mean"},
    {"rmae_", "metric-rmae-moments"},
    {"pearson_delta", "metric-pearson-delta"},
    {"pearson_top", "metric-pearson-top"},
    {"mse", "metric-mean-errors"},
    {"mae", "metric-mean-errors"},
    {"discrimination_score", "metric-discrimination"},
    {"overlap_at", "metric-overlap"},
    {"precision_at", "metric-precision"},
    {"pr_auc", "metric-pr-auc"},
    {"roc_auc", "metric-roc-auc"},
    {"de_direction_match", "metric-direction"},
    {"de_spearman_lfc", "metric-spearman-lfc"},
    {"de_sig_genes_recall", "metric-recall"},
    {"de_nsig", "metric-de-counts"},
    {"de_spearman_sig", "metric-spearman-de"},
};

} // namespace

QString HelpPage::html() const
{
    QString text = u"<h2>"_s + title + u"</h2><p>"_s + what + u"</p>"_s;
    if (!equation.isEmpty())
        text += u"<p style=\"margin-left: 24px\"><big>"_s + equation + u"</big></p>"_s;
    if (!symbols.isEmpty())
        text += u"<p style=\"margin-left: 24px\">"_s + symbols + u"</p>"_s;
    text += u"<p>"_s + meaning + u"</p>"_s;
    if (!source.isEmpty())
        text += u"<p><small>"_s + Pages::tr("Source: %1").arg(source) + u"</small></p>"_s;
    QStringList links;
    for (const QString& id : related)
        links << u"<a href=\"page:%1\">%2</a>"_s.arg(id, helpTitle(id));
    if (!links.isEmpty())
        text += u"<p>"_s + Pages::tr("See also: %1").arg(links.join(u", "_s)) + u"</p>"_s;
    return text;
}

std::vector<HelpPage> helpPages()
{
    List pages;
    addFirstSteps(pages);
    addPlots(pages);
    addTables(pages);
    addIdeas(pages);
    const QString metrics = Pages::tr("Metrics");
    addDistributionMetrics(pages, metrics);
    addMeanMetrics(pages, metrics);
    addExpressionMetrics(pages, metrics);
    const QString models = Pages::tr("Models");
    addNetworks(pages, models);
    addBaselines(pages, models);
    return pages;
}

QString helpPageOfMetric(std::string_view name)
{
    if (name.ends_with("_without_target"))
        return u"metric-pearson-no-target"_s;
    const auto* found = std::find_if(std::begin(kMetricPages), std::end(kMetricPages),
                                     [&](const MetricPage& page) { return name.starts_with(page.prefix); });
    return found == std::end(kMetricPages) ? QString() : QString::fromLatin1(found->id);
}

QString helpPageOfModel(std::string_view id)
{
    return findModel(id) ? u"model-"_s + fromUtf8(std::string(id)) : QString();
}

QString helpTitle(const QString& id)
{
    const List pages = helpPages();
    const auto found =
        std::find_if(pages.begin(), pages.end(), [&](const HelpPage& page) { return page.id == id; });
    return found == pages.end() ? QString() : found->title;
}

} // namespace knockscope::ui
