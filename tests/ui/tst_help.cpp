// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/metric_definitions.h"
#include "core/model/catalogue.h"
#include "ui/base/text.h"
#include "ui/help/help_button.h"
#include "ui/help/help_pages.h"
#include "ui/help/help_request.h"
#include "ui/windows/help_window.h"
#include "ui/windows/shortcut_sheet.h"
#include "ui/windows/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window that has the help.
class Answering final : public QWidget {
public:
    QStringList asked;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == HelpRequest::requestType()) {
            asked << static_cast<HelpRequest*>(event)->pageId();
            event->accept();
            return true;
        }
        return QWidget::event(event);
    }
};

int shownPages(const QTreeWidget& list)
{
    int shown = 0;
    for (int g = 0; g < list.topLevelItemCount(); ++g) {
        for (int i = 0; i < list.topLevelItem(g)->childCount(); ++i)
            shown += !list.topLevelItem(g)->child(i)->isHidden();
    }
    return shown;
}

} // namespace

class TestHelp final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingHasAPage();
    void pagesAreTwoSentences();
    void linksLeadSomewhere();
    void requestsRiseToWhoAnswers();
    void pagesAreFoundAndGoneBackTo();
    void dialogsDoNotBlockTheHelp();
    void linksFollowTheTheme();
    void shortcutsAreListed();
    void shortcutsAreFoundAndCopied();
};

void TestHelp::everythingHasAPage()
{
    const std::vector<HelpPage> pages = helpPages();
    QSet<QString> ids;
    for (const HelpPage& page : pages) {
        QVERIFY2(!ids.contains(page.id), qPrintable(page.id));
        ids.insert(page.id);
    }
    for (const MetricDefinition& metric : metricDefinitions()) {
        const QString page = helpPageOfMetric(metric.name);
        QVERIFY2(ids.contains(page), std::string(metric.name).c_str());
    }
    for (const ModelInfo& model : modelCatalogue())
        QVERIFY2(ids.contains(helpPageOfModel(model.id)), std::string(model.id).c_str());
    QCOMPARE(helpPageOfMetric("w1"), u"metric-w1"_s);
    QCOMPARE(helpPageOfMetric("w1_cells"), u"metric-w1-cells"_s);
    QCOMPARE(helpPageOfMetric("pearson_top20_without_target"), u"metric-pearson-no-target"_s);
    QVERIFY(helpPageOfMetric("unheard_of").isEmpty());
    QVERIFY(helpPageOfModel("unheard_of").isEmpty());
}

void TestHelp::pagesAreTwoSentences()
{
    static const QRegularExpression kTag(u"</?(\\w+)[^>]*>"_s);
    for (const HelpPage& page : helpPages()) {
        for (const QString& sentence : {page.what, page.meaning}) {
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(page.id + u": "_s + sentence));
            QVERIFY2(!sentence.contains(u". "_s), qPrintable(page.id + u": "_s + sentence));
        }
        QVERIFY2(!page.title.isEmpty() && !page.group.isEmpty(), qPrintable(page.id));
        QVERIFY2(page.equation.isEmpty() == page.symbols.isEmpty(), qPrintable(page.id));
        // Tags are closed in the order in which they were opened.
        const QString all = page.html();
        QStringList open;
        for (auto match = kTag.globalMatch(all); match.hasNext();) {
            const QRegularExpressionMatch tag = match.next();
            if (!tag.captured(0).startsWith(u"</"_s))
                open << tag.captured(1);
            else
                QVERIFY2(!open.isEmpty() && open.takeLast() == tag.captured(1),
                         qPrintable(page.id + u": "_s + tag.captured(0)));
        }
        QVERIFY2(open.isEmpty(), qPrintable(page.id));
        // A colour would be right in one theme only.
        QVERIFY2(!all.contains(u"color"_s), qPrintable(page.id));
    }
}

void TestHelp::linksLeadSomewhere()
{
    const std::vector<HelpPage> pages = helpPages();
    for (const HelpPage& page : pages) {
        QVERIFY2(!page.related.isEmpty(), qPrintable(page.id));
        for (const QString& id : page.related) {
            QVERIFY2(id != page.id, qPrintable(id));
            QVERIFY2(!helpTitle(id).isEmpty(), qPrintable(page.id + u" -> "_s + id));
        }
    }
}

void TestHelp::requestsRiseToWhoAnswers()
{
    Answering window;
    auto* panel = new QWidget(&window);
    setHelpPage(panel, u"table-genes"_s);
    auto* inner = new QWidget(panel);
    auto* button = new HelpButton(u"plot-shift"_s, inner);
    auto* edit = new QLineEdit(inner);
    button->click();
    QCOMPARE(window.asked, QStringList{u"plot-shift"_s});
    QVERIFY(button->toolTip().contains(u"Shift plot"_s));
    QCOMPARE(helpPageAround(edit), u"table-genes"_s);
    QCOMPARE(helpPageAround(&window), QString());
    QCOMPARE(helpPageAround(nullptr), QString());
    QWidget nobody;
    QVERIFY(!requestHelp(&nobody, u"plot-shift"_s));
}

void TestHelp::pagesAreFoundAndGoneBackTo()
{
    HelpWindow help;
    help.showPage(u"metric-w1"_s);
    QVERIFY(help.isVisible());
    QCOMPARE(help.currentPage(), u"metric-w1"_s);
    auto* text = help.findChild<QTextBrowser*>(u"helpText"_s);
    QVERIFY(text->toPlainText().startsWith(u"W1"_s));
    QVERIFY(text->toPlainText().contains(u"equation 5"_s));

    // A link.
    Q_EMIT text->anchorClicked(QUrl(u"page:idea-shift"_s));
    QCOMPARE(help.currentPage(), u"idea-shift"_s);
    auto* back = help.findChild<QToolButton*>(u"helpBack"_s);
    auto* forward = help.findChild<QToolButton*>(u"helpForward"_s);
    QVERIFY(!forward->isEnabled());
    back->click();
    QCOMPARE(help.currentPage(), u"metric-w1"_s);
    forward->click();
    QCOMPARE(help.currentPage(), u"idea-shift"_s);
    back->click();
    Q_EMIT text->anchorClicked(QUrl(u"page:plot-shift"_s)); // what was forward is forgotten
    QVERIFY(!forward->isEnabled());
    back->click();
    QCOMPARE(help.currentPage(), u"metric-w1"_s);
    Q_EMIT text->anchorClicked(QUrl(u"page:nowhere"_s));
    QCOMPARE(help.currentPage(), u"metric-w1"_s);

    auto* search = help.findChild<QLineEdit*>(u"helpSearch"_s);
    auto* list = help.findChild<QTreeWidget*>(u"helpList"_s);
    const int all = shownPages(*list);
    QCOMPARE(all, static_cast<int>(helpPages().size()));
    search->setText(u"wasserstein"_s);
    QVERIFY(shownPages(*list) >= 2 && shownPages(*list) < all / 2);
    search->setText(u"no such words at all"_s);
    QCOMPARE(shownPages(*list), 0);
    help.showPage(u"model-gp"_s); // not among what was found
    QCOMPARE(help.currentPage(), u"model-gp"_s);
    QVERIFY(search->text().isEmpty());
    help.showPage(u"unheard-of"_s);
    QCOMPARE(help.currentPage(), helpPages().front().id);
}

/// Whoever asks in a dialog can turn pages while it is there, and the help outlives it.
void TestHelp::dialogsDoNotBlockTheHelp()
{
    QWidget window;
    window.show();
    HelpWindow help(&window);
    help.showPage(u"metric-w1"_s);
    auto* dialog = new QDialog(&window);
    dialog->open();
    QCOMPARE(QApplication::activeModalWidget(), dialog);
    help.showPage(u"idea-shift"_s);
    QCOMPARE(help.parentWidget(), dialog);
    QVERIFY(help.isVisible());
    dialog->reject();
    delete dialog;
    QCOMPARE(help.parentWidget(), &window);
    QVERIFY(help.isVisible());
    QCOMPARE(help.currentPage(), u"idea-shift"_s);
}

void TestHelp::linksFollowTheTheme()
{
    applyTheme(u"light"_s);
    HelpWindow help;
    help.showPage(u"metric-w1"_s);
    applyTheme(u"dark"_s);
    HelpWindow fresh;
    fresh.showPage(u"metric-w1"_s);
    auto* text = help.findChild<QTextBrowser*>(u"helpText"_s);
    QTRY_COMPARE(text->toHtml(), fresh.findChild<QTextBrowser*>(u"helpText"_s)->toHtml());
    applyTheme(u"system"_s);
}

void TestHelp::shortcutsAreListed()
{
    QMenuBar bar;
    QMenu* file = bar.addMenu(u"&File"_s);
    QAction* open = file->addAction(u"&Open project…"_s);
    open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    file->addAction(u"Without a shortcut"_s);
    QMenu* more = file->addMenu(u"&More"_s);
    QAction* both = more->addAction(u"Cut && run"_s);
    both->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_X), QKeySequence(Qt::Key_F2)});
    bar.addMenu(u"&Empty"_s);

    const std::vector<ShortcutGroup> groups = shortcutsOf(bar);
    QCOMPARE(groups.size(), std::size_t{2});
    QCOMPARE(groups.front().title, u"File"_s);
    ShortcutSheet sheet(groups);
    const QStringList lines = sheet.text().split(u'\n');
    QVERIFY(lines.contains(u"File"_s));
    QVERIFY(lines.contains(u"Ctrl+O\tOpen project…"_s));
    QVERIFY(lines.contains(u"Ctrl+X, F2\tCut & run"_s));
    QVERIFY(!lines.contains(u"Empty"_s));
    QVERIFY(!sheet.text().contains(u"Without"_s));
    QVERIFY(sheet.text().contains(u"Mouse wheel\t"_s));
}

void TestHelp::shortcutsAreFoundAndCopied()
{
    QAction open(u"打开(&O)…"_s);
    open.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    ShortcutSheet sheet({{u"文件"_s, {&open}}});
    auto* search = sheet.findChild<QLineEdit*>(u"shortcutSearch"_s);
    search->setText(u"wheel"_s);
    QCOMPARE(sheet.text().count(u'\n'), 2);
    search->setText(u"ctrl+o"_s);
    sheet.findChild<QPushButton*>(u"shortcutCopy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"文件\nCtrl+O\t打开…\n"_s);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
