// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_button.h"
#include "ui/help/help_request.h"
#include "ui/wizard/wizard_frame.h"
#include "ui/wizard/wizard_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

/// Misses something until it is told otherwise.
class MadeUpPage final : public WizardPage {
public:
    MadeUpPage(QString title, QString missing)
        : m_title(std::move(title))
        , m_missing(std::move(missing))
    {
        auto* layout = new QVBoxLayout(this);
        auto* field = new QLineEdit;
        field->setObjectName(m_title + u"Field"_s);
        layout->addWidget(field);
    }

    QString title() const override { return m_title; }
    QString explanation() const override { return u"What %1 is for."_s.arg(m_title); }
    QString missing() const override { return m_missing; }
    QString helpPage() const override { return help; }
    void enter() override { ++entered; }
    void leave() override { ++left; }

    void setMissing(const QString& missing)
    {
        m_missing = missing;
        Q_EMIT changed();
    }

    QString help = u"start-train"_s;
    int entered = 0;
    int left = 0;

private:
    QString m_title;
    QString m_missing;
};

class MadeUpWizard final : public WizardFrame {
public:
    MadeUpWizard()
        : WizardFrame(u"Made up"_s)
    {
        for (const QString& title : {u"Data"_s, u"Genes"_s, u"Model"_s, u"Ready"_s}) {
            pages.append(new MadeUpPage(title, title == u"Model"_s ? QString() : u"Choose %1."_s.arg(title)));
            addPage(pages.back());
        }
        setImportOnly(u"&Import only"_s, u"Train later"_s);
    }

    using WizardFrame::isImportOnly;

    QList<MadeUpPage*> pages;

protected:
    bool canImportOnly() const override { return current() <= 1 && pages.front()->missing().isEmpty(); }
};

} // namespace

class TestWizardFrame final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_wizard.reset(); }
    void stepsAreTakenByKeyboard();
    void missingAnswersHoldUp();
    void stepsAreToldBeforeTheyAreSeen();
    void earlierStepMayComeToMissSomething();
    void reachedStepsAreClickable();
    void importsOnly();
    void closingAsksOnlyWhenSomethingIsLost();
    void helpIsOfTheStep();
    void everythingIsNamed();

private:
    template <class T> T* child(const QString& name) const
    {
        T* found = m_wizard->findChild<T*>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    QPushButton* button(const QString& name) const { return child<QPushButton>(u"wizard"_s + name); }
    QString missing() const { return child<QLabel>(u"missing"_s)->text(); }
    QStringList steps() const
    {
        const auto* list = child<QListWidget>(u"wizardSteps"_s);
        QStringList texts;
        for (int step = 0; step < list->count(); ++step) {
            const QString text = list->item(step)->text();
            texts.append(list->item(step)->flags() & Qt::ItemIsEnabled ? text : u"(%1)"_s.arg(text));
        }
        return texts;
    }
    void answer(int step) const { m_wizard->pages[step]->setMissing({}); }

    std::unique_ptr<MadeUpWizard> m_wizard;
};

void TestWizardFrame::init()
{
    m_wizard = std::make_unique<MadeUpWizard>();
    m_wizard->setMinimumSize(900, 560);
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void TestWizardFrame::stepsAreTakenByKeyboard()
{
    for (int step = 0; step < 4; ++step)
        answer(step);
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_wizard.get(), key, modifiers);
    };
    child<QLineEdit>(u"DataField"_s)->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(m_wizard->current(), 1);
    press(Qt::Key_N, Qt::AltModifier); // the button goes down for a moment first
    QTRY_COMPARE(m_wizard->current(), 2);
    press(Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(m_wizard->current(), 1);
    press(Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(m_wizard->current(), 0);
    QVERIFY(!button(u"Back"_s)->isEnabled());

    auto* list = child<QListWidget>(u"wizardSteps"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(m_wizard->current(), 2); // the furthest that was reached
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(m_wizard->current(), 1);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(m_wizard->current(), 3);
    QCOMPARE(button(u"Next"_s)->text(), u"&Start"_s);
    QSignalSpy accepted(m_wizard.get(), &QDialog::accepted);
    press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(accepted.size(), 1);
    QCOMPARE(m_wizard->result(), static_cast<int>(QDialog::Accepted));
    QVERIFY(!m_wizard->isImportOnly());
}

void TestWizardFrame::missingAnswersHoldUp()
{
    QCOMPARE(child<QLabel>(u"stepTitle"_s)->text(), u"Data"_s);
    QCOMPARE(child<QLabel>(u"stepExplanation"_s)->text(), u"What Data is for."_s);
    QCOMPARE(missing(), u"Choose Data."_s);
    QVERIFY(!button(u"Next"_s)->isEnabled());
    QTest::keyClick(m_wizard.get(), Qt::Key_Return);
    QCOMPARE(m_wizard->current(), 0);
    QCOMPARE(steps(), (QStringList{u"1. Data"_s, u"(2. Genes)"_s, u"(3. Model)"_s, u"(4. Ready)"_s}));
    answer(0);
    QCOMPARE(missing(), QString());
    QTest::keyClick(m_wizard.get(), Qt::Key_Return);
    QCOMPARE(m_wizard->current(), 1);
    QCOMPARE(steps(), (QStringList{u"✓ Data"_s, u"2. Genes"_s, u"(3. Model)"_s, u"(4. Ready)"_s}));
    QCOMPARE(child<QListWidget>(u"wizardSteps"_s)->item(0)->data(Qt::AccessibleTextRole), u"Data, done"_s);
    QCOMPARE(missing(), u"Choose Genes."_s);
    QVERIFY(!button(u"Next"_s)->isEnabled());
}

void TestWizardFrame::stepsAreToldBeforeTheyAreSeen()
{
    QList<int> told;
    connect(m_wizard.get(), &WizardFrame::entering, this, [&](int step) {
        told.append(step);
        QCOMPARE(m_wizard->pages[step]->entered, 0);
    });
    QCOMPARE(m_wizard->pages[0]->entered, 1);
    answer(0);
    button(u"Next"_s)->click();
    QCOMPARE(told, QList{1});
    QCOMPARE(m_wizard->pages[0]->left, 1);
    QCOMPARE(m_wizard->pages[1]->entered, 1);
    QVERIFY(m_wizard->pages[1]->isVisible());
    QVERIFY(!m_wizard->pages[0]->isVisible());
}

void TestWizardFrame::earlierStepMayComeToMissSomething()
{
    for (int step = 0; step < 4; ++step)
        answer(step);
    for (int step = 0; step < 3; ++step)
        button(u"Next"_s)->click();
    QVERIFY(button(u"Next"_s)->isEnabled());
    m_wizard->pages[0]->setMissing(u"The file is gone."_s);
    QVERIFY(!button(u"Next"_s)->isEnabled());
    QCOMPARE(missing(), u"In the step “Data”: The file is gone."_s);
    QCOMPARE(steps(), (QStringList{u"1. Data"_s, u"(✓ Genes)"_s, u"(✓ Model)"_s, u"(4. Ready)"_s}));
    child<QListWidget>(u"wizardSteps"_s)->setCurrentRow(0);
    QCOMPARE(m_wizard->current(), 0);
    QCOMPARE(missing(), u"The file is gone."_s);
}

void TestWizardFrame::reachedStepsAreClickable()
{
    answer(0);
    button(u"Next"_s)->click();
    auto* list = child<QListWidget>(u"wizardSteps"_s);
    const auto click = [list](int step) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(step)).center());
    };
    click(0);
    QCOMPARE(m_wizard->current(), 0);
    click(3);
    QCOMPARE(m_wizard->current(), 0);
    QCOMPARE(list->currentRow(), 0);
    click(1);
    QCOMPARE(m_wizard->current(), 1);
}

void TestWizardFrame::importsOnly()
{
    QVERIFY(!button(u"ImportOnly"_s)->isVisible());
    answer(0);
    QVERIFY(button(u"ImportOnly"_s)->isVisible());
    button(u"Next"_s)->click();
    QVERIFY(button(u"ImportOnly"_s)->isVisible());
    answer(1);
    button(u"Next"_s)->click();
    QVERIFY(!button(u"ImportOnly"_s)->isVisible());
    button(u"Back"_s)->click();
    QSignalSpy accepted(m_wizard.get(), &QDialog::accepted);
    QTest::keyClick(m_wizard.get(), Qt::Key_I, Qt::AltModifier);
    QTRY_COMPARE(accepted.size(), 1);
    QVERIFY(m_wizard->isImportOnly());
}

void TestWizardFrame::closingAsksOnlyWhenSomethingIsLost()
{
    QSignalSpy rejected(m_wizard.get(), &QDialog::rejected);
    answer(0);
    button(u"Next"_s)->click();
    const auto question = [this] { return m_wizard->findChild<QMessageBox*>(u"closeQuestion"_s); };
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QVERIFY(question());
    QVERIFY(m_wizard->isVisible());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(m_wizard->isVisible());
    QCOMPARE(rejected.size(), 0);
    button(u"Cancel"_s)->click();
    QVERIFY(question());
    for (QAbstractButton* one : question()->buttons()) {
        if (question()->buttonRole(one) == QMessageBox::AcceptRole)
            QTest::mouseClick(one, Qt::LeftButton);
    }
    QCOMPARE(rejected.size(), 1);
    QVERIFY(!m_wizard->isVisible());

    init(); // nothing is chosen yet
    QSignalSpy again(m_wizard.get(), &QDialog::rejected);
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QCOMPARE(again.size(), 1);
}

void TestWizardFrame::helpIsOfTheStep()
{
    struct Listener : QObject {
        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() == HelpRequest::requestType())
                asked << static_cast<HelpRequest*>(event)->pageId();
            return false;
        }
        QStringList asked;
    } listener;
    m_wizard->installEventFilter(&listener);
    auto* button = m_wizard->findChild<HelpButton*>();
    QVERIFY(button);
    QCOMPARE(button->pageId(), u"start-train"_s);
    m_wizard->pages[0]->help = u"idea-vectors"_s;
    answer(0);
    QCOMPARE(button->pageId(), u"idea-vectors"_s);
    QTest::keyClick(m_wizard.get(), Qt::Key_F1);
    QCOMPARE(listener.asked, QStringList{u"idea-vectors"_s});
}

void TestWizardFrame::everythingIsNamed()
{
    answer(0);
    for (const QPushButton* one : m_wizard->findChildren<QPushButton*>()) {
        QVERIFY(!one->objectName().isEmpty());
        QVERIFY2(!one->toolTip().isEmpty(), qPrintable(one->objectName()));
        QVERIFY2(!QKeySequence::mnemonic(one->text()).isEmpty(), qPrintable(one->text()));
    }
    QVERIFY(!child<QListWidget>(u"wizardSteps"_s)->accessibleName().isEmpty());
    m_wizard->pages[0]->setMissing(u"A long sentence that says what to do. "_s.repeated(8));
    QVERIFY(m_wizard->minimumSizeHint().width() <= 900);
    QVERIFY(m_wizard->minimumSizeHint().height() <= 560);
}

QTEST_MAIN(TestWizardFrame)
#include "tst_wizard_frame.moc"
