<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DistributionWords</name>
    <message numerus="yes">
        <source>range of %Ln folds</source>
        <translation>
            <numerusform>range of %Ln fold</numerusform>
            <numerusform>range of %Ln folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>range of %Ln runs</source>
        <translation>
            <numerusform>range of %Ln run</numerusform>
            <numerusform>range of %Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes</source>
        <translation>
            <numerusform>%Ln gene</numerusform>
            <numerusform>%Ln genes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No perturbation has %Ln cells: lower the minimum.</source>
        <translation>
            <numerusform>No perturbation has %Ln cell: lower the minimum.</numerusform>
            <numerusform>No perturbation has %Ln cells: lower the minimum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations with fewer than %1 cells are left out.</source>
        <translation>
            <numerusform>%Ln perturbation with fewer than %1 cells is left out.</numerusform>
            <numerusform>%Ln perturbations with fewer than %1 cells are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells have no label.</source>
        <translation>
            <numerusform>%Ln cell has no label.</numerusform>
            <numerusform>%Ln cells have no label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln control cells: every prediction starts from them, and distributions of so few cells are rough.</source>
        <translation>
            <numerusform>Only %Ln control cell: every prediction starts from it, and distributions of so few cells are rough.</numerusform>
            <numerusform>Only %Ln control cells: every prediction starts from them, and distributions of so few cells are rough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations beside the control</source>
        <translation>
            <numerusform>%Ln perturbation beside the control</numerusform>
            <numerusform>%Ln perturbations beside the control</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message numerus="yes">
        <source>about %Ln days</source>
        <translation>
            <numerusform>about %Ln day</numerusform>
            <numerusform>about %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folds at once</source>
        <translation>
            <numerusform>%Ln fold at once</numerusform>
            <numerusform>%Ln folds at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>The import left fewer perturbations than were expected, so that the run %1 has %Ln folds.</source>
        <translation>
            <numerusform>The import left fewer perturbations than were expected, so that the run %1 has %Ln fold.</numerusform>
            <numerusform>The import left fewer perturbations than were expected, so that the run %1 has %Ln folds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message numerus="yes">
        <source>%1, %Ln dimensions</source>
        <translation>
            <numerusform>%1, %Ln dimension</numerusform>
            <numerusform>%1, %Ln dimensions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::DistributionPanel</name>
    <message numerus="yes">
        <source>Control, %Ln cells</source>
        <translation>
            <numerusform>Control, %Ln cell</numerusform>
            <numerusform>Control, %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observed, %Ln cells</source>
        <translation>
            <numerusform>Observed, %Ln cell</numerusform>
            <numerusform>Observed, %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln genes shown</source>
        <translation>
            <numerusform>%1 of %Ln gene shown</numerusform>
            <numerusform>%1 of %Ln genes shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ExperimentDialog</name>
    <message numerus="yes">
        <source>Trains %Ln models, one after the other.</source>
        <translation>
            <numerusform>Trains %Ln model.</numerusform>
            <numerusform>Trains %Ln models, one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trains %Ln models, one after the other; the others are there already.</source>
        <translation>
            <numerusform>Trains %Ln model; the others are there already.</numerusform>
            <numerusform>Trains %Ln models, one after the other; the others are there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::FigureExporter</name>
    <message numerus="yes">
        <source>%Ln files are there already.</source>
        <translation>
            <numerusform>%Ln file is there already.</numerusform>
            <numerusform>%Ln files are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures written to %1</source>
        <translation>
            <numerusform>%Ln figure written to %1</numerusform>
            <numerusform>%Ln figures written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln figures…</source>
        <translation>
            <numerusform>Writing %Ln figure…</numerusform>
            <numerusform>Writing %Ln figures…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::GenePanel</name>
    <message numerus="yes">
        <source>%1 of %Ln genes</source>
        <translation>
            <numerusform>%1 of %Ln gene</numerusform>
            <numerusform>%1 of %Ln genes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found: %1</source>
        <translation>
            <numerusform>%Ln not found: %1</numerusform>
            <numerusform>%Ln not found: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::GenesPage</name>
    <message numerus="yes">
        <source>%1: %Ln genes, %2 dimensions</source>
        <translation>
            <numerusform>%1: %Ln gene, %2 dimensions</numerusform>
            <numerusform>%1: %Ln genes, %2 dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: none of its %Ln genes has a name of this screen</source>
        <translation>
            <numerusform>%1: its %Ln gene has no name of this screen</numerusform>
            <numerusform>%1: none of its %Ln genes has a name of this screen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln genes, %2 dimensions (%3)</source>
        <translation>
            <numerusform>%1: %Ln gene, %2 dimensions (%3)</numerusform>
            <numerusform>%1: %Ln genes, %2 dimensions (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From this screen: how the %Ln genes measured vary together in the control cells</source>
        <translation>
            <numerusform>From this screen: how the %Ln gene measured varies in the control cells</numerusform>
            <numerusform>From this screen: how the %Ln genes measured vary together in the control cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names of this screen are found under another name.</source>
        <translation>
            <numerusform>%Ln name of this screen is found under another name.</numerusform>
            <numerusform>%Ln names of this screen are found under another name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %Ln perturbations can be trained on.</source>
        <translation>
            <numerusform>%1 of at most %Ln perturbation can be trained on.</numerusform>
            <numerusform>%1 of at most %Ln perturbations can be trained on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln perturbations can be trained on.</source>
        <translation>
            <numerusform>%1 of %Ln perturbation can be trained on.</numerusform>
            <numerusform>%1 of %Ln perturbations can be trained on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 and %Ln more.</source>
        <translation>
            <numerusform>Left out: %1 and %Ln more.</numerusform>
            <numerusform>Left out: %1 and %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln measured genes have a vector, so that their perturbation can be predicted.</source>
        <translation>
            <numerusform>%1 of %Ln measured gene has a vector, so that its perturbation can be predicted.</numerusform>
            <numerusform>%1 of %Ln measured genes have a vector, so that their perturbation can be predicted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ImportPreviewPane</name>
    <message numerus="yes">
        <source>and %Ln less frequent labels</source>
        <translation>
            <numerusform>and %Ln less frequent label</numerusform>
            <numerusform>and %Ln less frequent labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Control cells of %Ln values of “%1” would be pooled: %2.</source>
        <translation>
            <numerusform>Control cells of %Ln value of “%1” would be pooled: %2.</numerusform>
            <numerusform>Control cells of %Ln values of “%1” would be pooled: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are labelled “%1”, which names no gene.</source>
        <translation>
            <numerusform>%Ln cell is labelled “%1”, which names no gene.</numerusform>
            <numerusform>%Ln cells are labelled “%1”, which names no gene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::InfoBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::LabelFields</name>
    <message numerus="yes">
        <source>%1 (%Ln labels)</source>
        <translation>
            <numerusform>%1 (%Ln label)</numerusform>
            <numerusform>%1 (%Ln labels)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln cells)</source>
        <translation>
            <numerusform>%1 (%Ln cell)</numerusform>
            <numerusform>%1 (%Ln cells)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::LogButton</name>
    <message numerus="yes">
        <source>Log, %Ln unread errors</source>
        <translation>
            <numerusform>Log, %Ln unread error</numerusform>
            <numerusform>Log, %Ln unread errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the log: %Ln errors that nobody has seen yet</source>
        <translation>
            <numerusform>Show the log: %Ln error that nobody has seen yet</numerusform>
            <numerusform>Show the log: %Ln errors that nobody has seen yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln perturbation</numerusform>
            <numerusform>%Ln perturbations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes</source>
        <translation>
            <numerusform>%Ln gene</numerusform>
            <numerusform>%Ln genes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a gene vector</source>
        <translation>
            <numerusform>%Ln without a gene vector</numerusform>
            <numerusform>%Ln without a gene vector</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs that wait for their turn will not be done.</source>
        <translation>
            <numerusform>%Ln job that waits for its turn will not be done.</numerusform>
            <numerusform>%Ln jobs that wait for their turn will not be done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ModelSettings</name>
    <message numerus="yes">
        <source>Perturbations are dealt into %Ln groups. Each is predicted by a model that learnt from the others.</source>
        <translation>
            <numerusform>Perturbations are dealt into %Ln group. Each is predicted by a model that learnt from the others.</numerusform>
            <numerusform>Perturbations are dealt into %Ln groups. Each is predicted by a model that learnt from the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Combinations are dealt into %Ln groups. Each is predicted by a model that learnt from the single genes and the other groups.</source>
        <translation>
            <numerusform>Combinations are dealt into %Ln group. Each is predicted by a model that learnt from the single genes and the other groups.</numerusform>
            <numerusform>Combinations are dealt into %Ln groups. Each is predicted by a model that learnt from the single genes and the other groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Combinations are dealt into %Ln groups. Each is predicted by a model that learnt from nothing that shares a gene with it.</source>
        <translation>
            <numerusform>Combinations are dealt into %Ln group. Each is predicted by a model that learnt from nothing that shares a gene with it.</numerusform>
            <numerusform>Combinations are dealt into %Ln groups. Each is predicted by a model that learnt from nothing that shares a gene with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::PerturbationModel</name>
    <message numerus="yes">
        <source>%1, %Ln cells</source>
        <translation>
            <numerusform>%1, %Ln cell</numerusform>
            <numerusform>%1, %Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::PerturbationPanel</name>
    <message numerus="yes">
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln perturbation</numerusform>
            <numerusform>%Ln perturbations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln perturbations</source>
        <translation>
            <numerusform>%1 of %Ln perturbation</numerusform>
            <numerusform>%1 of %Ln perturbations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::PredictPanel</name>
    <message numerus="yes">
        <source>%Ln predicted already</source>
        <translation>
            <numerusform>%Ln predicted already</numerusform>
            <numerusform>%Ln predicted already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes have a vector</source>
        <translation>
            <numerusform>%Ln gene has a vector</numerusform>
            <numerusform>%Ln genes have a vector</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln predicted</source>
        <translation>
            <numerusform>%Ln predicted</numerusform>
            <numerusform>%Ln predicted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to predict</source>
        <translation>
            <numerusform>%Ln to predict</numerusform>
            <numerusform>%Ln to predict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the screen</source>
        <translation>
            <numerusform>%Ln is in the screen</numerusform>
            <numerusform>%Ln are in the screen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no vector</source>
        <translation>
            <numerusform>%Ln has no vector</numerusform>
            <numerusform>%Ln have no vector</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names read from %1</source>
        <translation>
            <numerusform>%Ln name read from %1</numerusform>
            <numerusform>%Ln names read from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln predictions from the run? They can be predicted again.</source>
        <translation>
            <numerusform>Remove %Ln prediction from the run? It can be predicted again.</numerusform>
            <numerusform>Remove %Ln predictions from the run? They can be predicted again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ReadingFields</name>
    <message numerus="yes">
        <source>%Ln names occur several times and get numbers (%1)</source>
        <translation>
            <numerusform>%Ln name occurs several times and gets numbers (%1)</numerusform>
            <numerusform>%Ln names occur several times and get numbers (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ReadyPage</name>
    <message numerus="yes">
        <source>Takes at most %Ln minutes, and often much less: folds end when they get no better.</source>
        <translation>
            <numerusform>Takes at most %Ln minute, and often much less: folds end when they get no better.</numerusform>
            <numerusform>Takes at most %Ln minutes, and often much less: folds end when they get no better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes about %Ln minutes.</source>
        <translation>
            <numerusform>Takes about %Ln minute.</numerusform>
            <numerusform>Takes about %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes at most %Ln hours, and often much less: folds end when they get no better.</source>
        <translation>
            <numerusform>Takes at most %Ln hour, and often much less: folds end when they get no better.</numerusform>
            <numerusform>Takes at most %Ln hours, and often much less: folds end when they get no better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes about %Ln hours.</source>
        <translation>
            <numerusform>Takes about %Ln hour.</numerusform>
            <numerusform>Takes about %Ln hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes at most %Ln days, and often much less: folds end when they get no better.</source>
        <translation>
            <numerusform>Takes at most %Ln day, and often much less: folds end when they get no better.</numerusform>
            <numerusform>Takes at most %Ln days, and often much less: folds end when they get no better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes about %Ln days.</source>
        <translation>
            <numerusform>Takes about %Ln day.</numerusform>
            <numerusform>Takes about %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln perturbation</numerusform>
            <numerusform>%Ln perturbations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genes</source>
        <translation>
            <numerusform>%Ln gene</numerusform>
            <numerusform>%Ln genes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perturbations have one and take part.</source>
        <translation>
            <numerusform>%Ln perturbation has one and takes part.</numerusform>
            <numerusform>%Ln perturbations have one and take part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ResumeOffers</name>
    <message numerus="yes">
        <source>%1 (%2 of %Ln folds)</source>
        <translation>
            <numerusform>%1 (%2 of %Ln fold)</numerusform>
            <numerusform>%1 (%2 of %Ln folds)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The training of %1 was interrupted after %2 of %Ln folds. It can go on where it was.</source>
        <translation>
            <numerusform>The training of %1 was interrupted after %2 of %Ln fold. It can go on where it was.</numerusform>
            <numerusform>The training of %1 was interrupted after %2 of %Ln folds. It can go on where it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The training of %1 failed after %2 of %Ln folds. It can be tried again from there.</source>
        <translation>
            <numerusform>The training of %1 failed after %2 of %Ln fold. It can be tried again from there.</numerusform>
            <numerusform>The training of %1 failed after %2 of %Ln folds. It can be tried again from there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::RunComparison</name>
    <message numerus="yes">
        <source>On %Ln perturbations, A is better by %1 of %2 metrics and B by %3.</source>
        <translation>
            <numerusform>On %Ln perturbation, A is better by %1 of %2 metrics and B by %3.</numerusform>
            <numerusform>On %Ln perturbations, A is better by %1 of %2 metrics and B by %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::RunPanel</name>
    <message numerus="yes">
        <source>Metrics of %Ln runs</source>
        <translation>
            <numerusform>Metrics of %Ln run</numerusform>
            <numerusform>Metrics of %Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs of %Ln kinds of folds or splits are judged apart.</source>
        <translation>
            <numerusform>Runs of %Ln kind of folds or splits are judged apart.</numerusform>
            <numerusform>Runs of %Ln kinds of folds or splits are judged apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::ShiftPlot</name>
    <message numerus="yes">
        <source>%Ln genes</source>
        <translation>
            <numerusform>%Ln gene</numerusform>
            <numerusform>%Ln genes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more do not vary</source>
        <translation>
            <numerusform>%1, %Ln more does not vary</numerusform>
            <numerusform>%1, %Ln more do not vary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points below %1 drawn at the edge, %2 of them 0</source>
        <translation>
            <numerusform>%Ln point below %1 drawn at the edge, %2 of them 0</numerusform>
            <numerusform>%Ln points below %1 drawn at the edge, %2 of them 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Predicted change of the mean against mean expression in the control of %Ln genes in %1, which the screen has not seen.</source>
        <translation>
            <numerusform>Predicted change of the mean against mean expression in the control of %Ln gene in %1, which the screen has not seen.</numerusform>
            <numerusform>Predicted change of the mean against mean expression in the control of %Ln genes in %1, which the screen has not seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Predicted W1 against mean expression in the control of %Ln genes in %1, which the screen has not seen.</source>
        <translation>
            <numerusform>Predicted W1 against mean expression in the control of %Ln gene in %1, which the screen has not seen.</numerusform>
            <numerusform>Predicted W1 against mean expression in the control of %Ln genes in %1, which the screen has not seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observed against predicted change of the mean of %Ln genes in %1.</source>
        <translation>
            <numerusform>Observed against predicted change of the mean of %Ln gene in %1.</numerusform>
            <numerusform>Observed against predicted change of the mean of %Ln genes in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observed against predicted W1 of %Ln genes in %1.</source>
        <translation>
            <numerusform>Observed against predicted W1 of %Ln gene in %1.</numerusform>
            <numerusform>Observed against predicted W1 of %Ln genes in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::UnseenPredictor</name>
    <message numerus="yes">
        <source>Predicting %Ln knockdowns</source>
        <translation>
            <numerusform>Predicting %Ln knockdown</numerusform>
            <numerusform>Predicting %Ln knockdowns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knockscope::ui::WelcomePage</name>
    <message numerus="yes">
        <source>%Ln perturbations</source>
        <translation>
            <numerusform>%Ln perturbation</numerusform>
            <numerusform>%Ln perturbations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
</context>
</TS>
