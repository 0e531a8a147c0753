// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"
#include "core/training/settings.h"
#include "ui/wizard/model_cards.h"
#include "ui/wizard/model_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <map>
#include <memory>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

using Names = std::vector<std::string>;

Names singles(int count)
{
    Names names;
    for (int i = 0; i < count; ++i)
        names.push_back("G" + std::to_string(1000 + i));
    return names;
}

/// Of neighbours.
Names withPairs(int count, int pairs)
{
    Names names = singles(count);
    for (int i = 0; i < pairs; ++i)
        names.push_back("G" + std::to_string(1000 + i) + "+G" + std::to_string(1001 + i));
    return names;
}

std::unique_ptr<ModelPage> makePage(const Names& names, bool hasGpu = false)
{
    auto page = std::make_unique<ModelPage>(nullptr, [hasGpu] { return hasGpu; });
    page->setScreen(names, 100, 16);
    page->resize(900, 560);
    page->show();
    page->enter();
    return page;
}

template <class Widget> Widget* find(const QWidget& page, const QString& name)
{
    auto* widget = page.findChild<Widget*>(name);
    if (!widget)
        qFatal("There is no %s.", qPrintable(name));
    return widget;
}

ModelCard* cardOf(const QWidget& page, const QString& model)
{
    return find<ModelCard>(page, u"card-"_s + model);
}

void pick(const QWidget& page, const QString& model)
{
    cardOf(page, model)->click();
}

void choose(const QWidget& page, const QString& box, const QString& value)
{
    auto* combo = find<QComboBox>(page, box);
    const int index = combo->findData(value);
    QVERIFY2(index >= 0, qPrintable(value));
    combo->setCurrentIndex(index);
}

bool isItemEnabled(const QWidget& page, const QString& box, const QString& value)
{
    auto* combo = find<QComboBox>(page, box);
    return qobject_cast<QStandardItemModel*>(combo->model())->item(combo->findData(value))->isEnabled();
}

/// Objects of the fields behind "Advanced", by the option of `train` that they are.
const std::map<std::string_view, QString>& fieldsOfOptions()
{
    static const std::map<std::string_view, QString> kFields{
        {"--epochs", u"epochs"_s},
        {"--batch", u"batch"_s},
        {"--hidden", u"hidden"_s},
        {"--learning-rate", u"learningRate"_s},
        {"--dropout", u"dropout"_s},
        {"--weight-decay", u"weightDecay"_s},
        {"--validation", u"validation"_s},
        {"--patience", u"patience"_s},
        {"--rank", u"rank"_s},
        {"--moments", u"moments"_s},
        {"--weights", u"weightW1"_s},
        {"--products", u"products"_s},
        {"--neighbours", u"neighbours"_s},
        {"--components", u"components"_s},
        {"--ridge", u"ridge"_s},
        {"--target-vectors", u"targetVectors"_s},
    };
    return kFields;
}

} // namespace

class TestModelPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void models_data()
    {
        QTest::addColumn<QString>("model");
        for (const std::string& model : trainableModels())
            QTest::newRow(model.c_str()) << QString::fromStdString(model);
    }

    void models()
    {
        QFETCH(QString, model);
        const auto page = makePage(withPairs(60, 20));
        pick(*page, model);
        QVERIFY(cardOf(*page, model)->isChecked());
        QVERIFY(!cardOf(*page, model)->accessibleDescription().isEmpty());
        QCOMPARE(page->missing(), QString());
        TrainingSettings expected;
        expected.model = model.toStdString();
        QCOMPARE(page->settings(), expected);
        checkSettings(page->settings());

        find<QToolButton>(*page, u"advanced"_s)->click();
        const ModelInfo& info = modelInfo(expected.model);
        for (const auto& [option, name] : fieldsOfOptions()) {
            const bool isRead =
                std::find(info.options.begin(), info.options.end(), option) != info.options.end();
            QVERIFY2(find<QWidget>(*page, name)->isVisibleTo(page.get()) == isRead, qPrintable(name));
        }
        for (const std::string_view option : info.options)
            QVERIFY2(fieldsOfOptions().contains(option), option.data());
        for (const QString& name : {u"bins"_s, u"seed"_s, u"foldsAtOnce"_s})
            QVERIFY2(find<QWidget>(*page, name)->isVisibleTo(page.get()), qPrintable(name));
    }

    void allTrainableModelsHaveACard()
    {
        const auto page = makePage(singles(20));
        std::size_t trainable = 0;
        for (const ModelInfo& info : modelCatalogue())
            trainable += info.isBaseline ? 0 : 1;
        const auto cards = page->findChildren<ModelCard*>();
        QCOMPARE(static_cast<std::size_t>(cards.size()), trainable);
        QCOMPARE(cards.front()->model(), "mlp-hist");
        QVERIFY(cards.front()->isChecked());
    }

    /// What a field is set to comes out, with the model that reads it and with no other.
    void fields_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* model, const char* field, const char* text, const char* key,
                            const char* value) {
            QTest::newRow(field) << QString::fromUtf8(model) << QString::fromUtf8(field)
                                 << QString::fromUtf8(text) << QString::fromUtf8(key)
                                 << QString::fromUtf8(value);
        };
        row("mlp-hist", "bins", "20", "bins", "20");
        row("mlp-hist", "epochs", "7", "epochs", "7");
        row("tg", "batch", "8", "batch", "8");
        row("mlp-hist", "hidden", "32, 16", "hidden", "32,16");
        row("mlp-mean", "learningRate", "0.01", "learningRate", "0.01");
        row("zitg", "weightDecay", "0.5", "weightDecay", "0.5");
        row("mlp-hist", "dropout", "0.4", "dropout", "0.4");
        row("mlp-hist", "validation", "0.25", "validation", "0.25");
        row("mlp-hist", "patience", "9", "patience", "9");
        row("mlp-hist", "rank", "64", "rank", "64");
        row("nearest", "neighbours", "3", "neighbours", "3");
        row("bilinear-ridge", "components", "4", "components", "4");
        row("bilinear-ridge", "ridge", "0.25", "ridge", "0.25");
        row("gp", "seed", "12", "seed", "12");
        row("gp", "foldsAtOnce", "1", "foldsAtOnce", "1");
        row("mlp-hist", "threads", "2", "threads", "2");
        row("gp", "folds", "4", "folds", "4");
    }

    void fields()
    {
        QFETCH(QString, model);
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, key);
        QFETCH(QString, value);
        const auto page = makePage(singles(60));
        pick(*page, model);
        QSignalSpy changed(page.get(), &WizardPage::changed);
        const auto set = [&] {
            if (auto* line = page->findChild<QLineEdit*>(field))
                line->setText(text);
            else if (auto* count = page->findChild<QSpinBox*>(field))
                count->setValue(text.toInt());
            else
                find<QDoubleSpinBox>(*page, field)->setValue(text.toDouble());
        };
        set();
        QVERIFY(!changed.isEmpty());
        QCOMPARE(page->missing(), QString());
        const TrainingSettings s = page->settings();
        QStringList hidden;
        for (const int width : s.hidden)
            hidden.append(QString::number(width));
        const std::map<QString, QString> values{
            {u"bins"_s, QString::number(s.bins)},
            {u"epochs"_s, QString::number(s.epochs)},
            {u"batch"_s, QString::number(s.batch)},
            {u"hidden"_s, hidden.join(u',')},
            {u"learningRate"_s, QString::number(s.learningRate)},
            {u"weightDecay"_s, QString::number(s.weightDecay)},
            {u"dropout"_s, QString::number(s.dropout)},
            {u"validation"_s, QString::number(s.validation)},
            {u"patience"_s, QString::number(s.patience)},
            {u"rank"_s, QString::number(s.rank)},
            {u"neighbours"_s, QString::number(s.neighbours)},
            {u"components"_s, QString::number(s.components)},
            {u"ridge"_s, QString::number(s.ridge)},
            {u"seed"_s, QString::number(s.seed)},
            {u"foldsAtOnce"_s, QString::number(s.foldsAtOnce)},
            {u"threads"_s, QString::number(s.threads)},
            {u"folds"_s, QString::number(s.folds)},
        };
        QCOMPARE(values.at(key), value);
        checkSettings(s);

        auto* restore = find<QPushButton>(*page, u"restoreDefaults"_s);
        QVERIFY(restore->isEnabled());
        restore->click();
        TrainingSettings defaults;
        defaults.model = model.toStdString();
        QCOMPARE(page->settings(), defaults);
        QVERIFY(!restore->isEnabled());

        // Another model does not get what it does not read.
        set();
        pick(*page, u"gp"_s);
        TrainingSettings ofOther = page->settings();
        ofOther.bins = s.bins;
        ofOther.seed = s.seed;
        ofOther.foldsAtOnce = s.foldsAtOnce;
        ofOther.folds = s.folds;
        TrainingSettings expected;
        expected.model = "gp";
        expected.bins = s.bins;
        expected.seed = s.seed;
        expected.foldsAtOnce = s.foldsAtOnce;
        expected.folds = s.folds;
        QCOMPARE(ofOther, expected);
    }

    void changedFieldsAreMarked()
    {
        const auto page = makePage(singles(60));
        auto* heading = find<QToolButton>(*page, u"advanced"_s);
        heading->click();
        const auto labels = [&] {
            QStringList texts;
            for (const QLabel* label : page->findChildren<QLabel*>()) {
                if (label->font().bold() && label->text().contains(u"(changed)"_s))
                    texts.append(label->text());
            }
            return texts;
        };
        QVERIFY(labels().isEmpty());
        find<QSpinBox>(*page, u"bins"_s)->setValue(30);
        QCOMPARE(labels(), QStringList{u"Bins (changed)"_s});
        QVERIFY(heading->text().contains(u"changed"_s));
        find<QSpinBox>(*page, u"bins"_s)->setValue(15);
        QVERIFY(labels().isEmpty());
    }

    void invalidEntries_data()
    {
        QTest::addColumn<QString>("hidden");
        QTest::addColumn<double>("w1");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("missing");
        QTest::newRow("sound") << "128, 64" << 0.75 << "mlp-hist"
                               << "";
        QTest::newRow("spaces") << " 128  64 " << 0.75 << "mlp-hist"
                                << "";
        QTest::newRow("no number") << "128, many" << 0.75 << "mlp-hist"
                                   << "Hidden layers: write widths";
        QTest::newRow("zero") << "0" << 0.75 << "tg"
                              << "Hidden layers: write widths from 1 to 65536";
        QTest::newRow("thousands") << "1,024" << 0.75 << "mlp-hist"
                                   << "Hidden layers: write widths";
        QTest::newRow("thousands among others") << "128, 1,512, 64" << 0.75 << "mlp-hist"
                                                << "Hidden layers: write widths";
        QTest::newRow("without spaces") << "64,128,8" << 0.75 << "mlp-hist"
                                        << "";
        QTest::newRow("too wide") << "65537" << 0.75 << "mlp-mean"
                                  << "Hidden layers: write widths";
        QTest::newRow("weights") << "" << 0.5 << "mlp-hist"
                                 << "What counts: the three weights must add up";
        QTest::newRow("neither is read") << "many" << 0.5 << "gp"
                                         << "";
        QTest::newRow("weights are not read") << "" << 0.5 << "tg"
                                              << "";
    }

    void invalidEntries()
    {
        QFETCH(QString, hidden);
        QFETCH(double, w1);
        QFETCH(QString, model);
        QFETCH(QString, missing);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const auto page = makePage(singles(60));
        pick(*page, model);
        find<QLineEdit>(*page, u"hidden"_s)->setText(hidden);
        find<QDoubleSpinBox>(*page, u"weightW1"_s)->setValue(w1);
        QVERIFY2(missing.isEmpty() ? page->missing().isEmpty() : page->missing().startsWith(missing),
                 qPrintable(page->missing()));
        if (missing.isEmpty())
            checkSettings(page->settings());
    }

    void screens_data()
    {
        QTest::addColumn<int>("singles");
        QTest::addColumn<int>("pairs");
        QTest::addColumn<int>("folds");
        QTest::addColumn<bool>("hasAdditive");
        QTest::addColumn<bool>("hasSplit");
        QTest::addColumn<bool>("isMissing");
        QTest::newRow("none") << 0 << 0 << 9 << false << false << true;
        QTest::newRow("one") << 1 << 0 << 9 << false << false << true;
        QTest::newRow("five") << 5 << 0 << 5 << false << false << false;
        QTest::newRow("many") << 60 << 0 << 9 << false << false << false;
        QTest::newRow("one pair") << 60 << 1 << 9 << true << false << false;
        QTest::newRow("pairs") << 60 << 5 << 9 << true << true << false;
    }

    void screens()
    {
        QFETCH(int, singles);
        QFETCH(int, pairs);
        QFETCH(int, folds);
        QFETCH(bool, hasAdditive);
        QFETCH(bool, hasSplit);
        QFETCH(bool, isMissing);
        const auto page = makePage(withPairs(singles, pairs));
        const ModelCard* additive = cardOf(*page, u"additive"_s);
        QCOMPARE(additive->isEnabled(), hasAdditive);
        QCOMPARE(additive->accessibleDescription().contains(u"Not for this screen"_s), !hasAdditive);
        QCOMPARE(find<QComboBox>(*page, u"split"_s)->isVisibleTo(page.get()), hasSplit);
        QCOMPARE(page->settings().folds, folds);
        QCOMPARE(!page->missing().isEmpty(), isMissing);
    }

    void aModelThatBecomesImpossibleIsLeft()
    {
        const auto page = makePage(withPairs(20, 5));
        pick(*page, u"additive"_s);
        choose(*page, u"split"_s, u"combo-keep"_s);
        QCOMPARE(page->settings().model, "additive");
        QCOMPARE(page->settings().split, "combo-keep");
        QCOMPARE(page->settings().folds, 5); // as many as there are combinations
        page->setScreen(singles(20), 100, 16);
        QCOMPARE(page->settings(), TrainingSettings());
        QCOMPARE(page->missing(), QString());
        // It was meant nevertheless.
        page->setScreen(withPairs(20, 5), 100, 16);
        QCOMPARE(page->settings().model, "additive");
        QCOMPARE(page->settings().split, "combo-keep");
    }

    /// It adds up what genes do alone.
    void additiveNeedsGenesAlone()
    {
        const auto page = makePage({"A", "A+B", "A+C", "D"});
        QVERIFY(!cardOf(*page, u"additive"_s)->isEnabled());
        page->setScreen({"A", "A+B", "B", "D"}, 100, 16);
        QVERIFY(cardOf(*page, u"additive"_s)->isEnabled());
    }

    void wordsGoWithSplitAndModel()
    {
        const auto page = makePage(withPairs(60, 20));
        const auto words = [&](const QString& name) { return find<QLabel>(*page, name)->text(); };
        QVERIFY(words(u"foldsWords"_s).startsWith(u"Perturbations are dealt"_s));
        QVERIFY(words(u"stopsEarlyWords"_s).startsWith(u"This screen has too few"_s)); // 7 to judge by
        choose(*page, u"split"_s, u"combo-keep"_s);
        QVERIFY(words(u"foldsWords"_s).contains(u"single genes and the other groups"_s));
        QVERIFY(words(u"thoroughnessWords"_s).contains(u"every combination"_s));
        choose(*page, u"split"_s, u"combo-drop"_s);
        QVERIFY(words(u"foldsWords"_s).contains(u"shares a gene"_s));
        choose(*page, u"split"_s, u"random"_s);
        pick(*page, u"additive"_s);
        QVERIFY(words(u"splitWords"_s).contains(u"genes alone"_s));
        QVERIFY(words(u"thoroughnessWords"_s).contains(u"every combination"_s));
    }

    void nothingLeftToLearnFrom()
    {
        // Each combination has both genes, so that nothing else is left.
        const auto page = makePage({"A", "A+B", "B", "A+B+C"});
        choose(*page, u"split"_s, u"combo-drop"_s);
        QVERIFY(page->missing().startsWith(u"No perturbation is left"_s));
        choose(*page, u"split"_s, u"combo-keep"_s);
        QCOMPARE(page->missing(), QString());
        pick(*page, u"additive"_s);
        QCOMPARE(page->missing(), QString());
        choose(*page, u"split"_s, u"combo-drop"_s);
        QVERIFY(page->missing().startsWith(u"This model needs to have seen"_s));
    }

    void thoroughness()
    {
        const auto page = makePage(singles(60));
        auto* box = find<QComboBox>(*page, u"thoroughness"_s);
        QCOMPARE(box->currentIndex(), 1);
        box->setCurrentIndex(0);
        TrainingSettings settings = page->settings();
        QCOMPARE(settings.onlyFolds, (std::vector{0, 1}));
        QCOMPARE(settings.epochs, 100);
        QVERIFY(find<QListWidget>(*page, u"foldList"_s)->isVisibleTo(page.get()));
        find<QSpinBox>(*page, u"folds"_s)->setValue(12);
        QCOMPARE(page->settings().onlyFolds, (std::vector{0, 1})); // no more than were chosen
        box->setCurrentIndex(2);
        settings = page->settings();
        QVERIFY(settings.onlyFolds.empty());
        QCOMPARE(settings.validation, 0.0);
        QVERIFY(!find<QCheckBox>(*page, u"stopsEarly"_s)->isChecked());
        box->setCurrentIndex(1);
        QCOMPARE(page->settings(), TrainingSettings());
        find<QSpinBox>(*page, u"epochs"_s)->setValue(33);
        QCOMPARE(box->currentIndex(), 3);
        find<QSpinBox>(*page, u"epochs"_s)->setValue(500);
        find<QCheckBox>(*page, u"stopsEarly"_s)->setChecked(false);
        box->setCurrentIndex(2);
        pick(*page, u"gp"_s); // knows no epochs
        QCOMPARE(box->currentIndex(), 1);
    }

    void chosenFolds()
    {
        const auto page = makePage(singles(60));
        find<QCheckBox>(*page, u"allFolds"_s)->setChecked(false);
        auto* list = find<QListWidget>(*page, u"foldList"_s);
        QCOMPARE(list->count(), 9);
        QVERIFY(page->settings().onlyFolds.empty()); // all of them are chosen
        for (int i = 0; i < 9; ++i)
            list->item(i)->setCheckState(i == 3 || i == 7 ? Qt::Checked : Qt::Unchecked);
        QCOMPARE(page->settings().onlyFolds, (std::vector{3, 7}));
        find<QSpinBox>(*page, u"folds"_s)->setValue(5);
        QCOMPARE(page->settings().onlyFolds, std::vector{3});
        list->item(3)->setCheckState(Qt::Unchecked);
        QVERIFY(!page->missing().isEmpty());
        find<QCheckBox>(*page, u"allFolds"_s)->setChecked(true);
        QVERIFY(page->missing().isEmpty());
    }

    void devices_data()
    {
        QTest::addColumn<bool>("hasGpu");
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("canUse");
        QTest::newRow("a GPU") << true << "mlp-hist" << true;
        QTest::newRow("no GPU") << false << "mlp-hist" << false;
        QTest::newRow("of no use") << true << "tg" << false;
    }

    void devices()
    {
        QFETCH(bool, hasGpu);
        QFETCH(QString, model);
        QFETCH(bool, canUse);
        const auto page = makePage(singles(60), hasGpu);
        pick(*page, model);
        auto* words = find<QLabel>(*page, u"deviceWords"_s);
        QTRY_VERIFY(!words->text().contains(u"Looking"_s));
        QVERIFY(!words->text().isEmpty());
        QTRY_COMPARE(isItemEnabled(*page, u"device"_s, u"cuda"_s), canUse);
        QTRY_COMPARE(find<QComboBox>(*page, u"moments"_s)->isEnabled(), !canUse);
        QCOMPARE(find<QComboBox>(*page, u"products"_s)->isEnabled(), canUse);
        if (!canUse)
            return;
        choose(*page, u"device"_s, u"cuda"_s);
        choose(*page, u"products"_s, u"tf32"_s);
        QCOMPARE(page->settings().device, "cuda");
        QCOMPARE(page->settings().products, "tf32");
        pick(*page, u"gp"_s);
        QCOMPARE(page->settings().device, "auto");
        QCOMPARE(page->settings().products, "float32");
        pick(*page, u"mlp-hist"_s);
        choose(*page, u"device"_s, u"cpu"_s);
        choose(*page, u"moments"_s, u"bfloat16"_s);
        QCOMPARE(page->settings().moments, "bfloat16");
        QCOMPARE(page->settings().products, "float32"); // for a GPU only
    }

    void keyboard()
    {
        const auto page = makePage(singles(60)); // without combinations
        page->activateWindow();
        ModelCard* first = cardOf(*page, u"mlp-hist"_s);
        first->setFocus();
        QTRY_VERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Down);
        ModelCard* second = cardOf(*page, u"nearest"_s);
        QVERIFY(second->hasFocus());
        QVERIFY(first->isChecked());
        QSignalSpy changed(page.get(), &WizardPage::changed);
        QTest::keyClick(second, Qt::Key_Space);
        QVERIFY(second->isChecked());
        QVERIFY(!first->isChecked());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(page->settings().model, "nearest");
        QTest::keyClick(second, Qt::Key_Up);
        QVERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Up);
        QVERIFY(first->hasFocus());
        ModelCard* last = cardOf(*page, u"bilinear-ridge"_s);
        last->setFocus();
        QTest::keyClick(last, Qt::Key_Down); // the additive model cannot be chosen
        QVERIFY(last->hasFocus());
    }

    void everythingHasWords()
    {
        const auto page = makePage(withPairs(60, 10));
        QVERIFY(!page->title().isEmpty());
        QVERIFY(!page->explanation().isEmpty());
        for (auto* widget : page->findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget)
                || qobject_cast<QAbstractSpinBox*>(widget) || widget->objectName() == u"hidden"_s
                || qobject_cast<QListWidget*>(widget);
            if (!isControl || !widget->parentWidget() || widget->objectName().startsWith(u"qt_"_s)
                || widget->parentWidget()->inherits("QAbstractSpinBox")
                || widget->parentWidget()->inherits("QLineEdit")
                || widget->parentWidget()->inherits("QComboBox")
                || widget->inherits("QComboBoxPrivateContainer"))
                continue;
            QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestModelPage)
#include "tst_model_page.moc"
