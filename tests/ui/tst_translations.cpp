// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/job.h"
#include "core/base/translate.h"
#include "core/evaluation/metrics_table.h"
#include "core/evaluation/run_evaluation.h"
#include "core/model/catalogue.h"
#include "ui/base/translation.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    QString state; // "unfinished", "vanished", "obsolete" or nothing
    QStringList translations; // one, or one for each form

    auto key() const { return std::tuple(context, source, comment); }
    QString place() const { return context + u": "_s + source; }
};

QString readText(QXmlStreamReader& xml)
{
    return xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

QList<Message> readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = readText(xml);
        } else if (xml.name() == "message"_L1) {
            Message message;
            message.context = context;
            message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
            while (xml.readNextStartElement()) {
                if (xml.name() == "source"_L1) {
                    message.source = readText(xml);
                } else if (xml.name() == "comment"_L1) {
                    message.comment = readText(xml);
                } else if (xml.name() == "translation"_L1) {
                    message.state = xml.attributes().value("type"_L1).toString();
                    if (!message.isPlural) {
                        message.translations = {readText(xml)};
                        continue;
                    }
                    while (xml.readNextStartElement())
                        message.translations.append(readText(xml));
                } else {
                    xml.skipCurrentElement();
                }
            }
            messages.append(message);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString pathOf(const QString& language)
{
    return QStringLiteral(KNOCKSCOPE_SOURCE_DIR "/translations/knockscope_%1.ts").arg(language);
}

/// Qt's %1, %L2 and %n, each as often as it occurs; `withNumber` false: without %n.
QStringList numberedPlaces(const QString& text, bool withNumber)
{
    static const QRegularExpression place(u"%(L?)(\\d{1,2}|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch& match : place.globalMatch(text)) {
        if (withNumber || match.captured(2) != "n"_L1)
            found.append(match.captured(0));
    }
    found.sort();
    return found;
}

/// Those of fmt with the number of the argument that each shows: {}, {:.3g}, {1}.
QStringList bracedPlaces(const QString& text)
{
    static const QRegularExpression place(u"\\{(\\d*)(:[^{}\"]*)?\\}"_s);
    QStringList found;
    int next = 0;
    for (const QRegularExpressionMatch& match : place.globalMatch(text)) {
        const QString number = match.captured(1).isEmpty() ? QString::number(next++) : match.captured(1);
        found.append(number + match.captured(2));
    }
    found.sort();
    found.removeDuplicates(); // a language may have to say something twice
    return found;
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression mnemonic(u"(?<!&)&[^&\\s]"_s);
    return text.contains(mnemonic);
}

/// The colon before a field, or the dots of a command that asks further; longer texts may end in the name of
/// one.
QChar plainEnd(const QString& text, bool isCommand)
{
    constexpr QChar kFullWidthColon(0xff1a);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    const QChar last = trimmed.back();
    if (last == kFullWidthColon || last == u':')
        return u':';
    return isCommand && last == u'…' ? last : QChar();
}

qsizetype leadingSpaces(const QString& text)
{
    return std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }) - text.begin();
}

qsizetype trailingSpaces(const QString& text)
{
    return std::find_if_not(text.rbegin(), text.rend(), [](QChar c) { return c.isSpace(); }) - text.rbegin();
}

/// What is wrong with one translation; empty when nothing is.
QString problemOf(const QString& source, const QString& translation, bool isPlural, bool isChinese)
{
    if (translation.trimmed().isEmpty())
        return u"is empty"_s;
    if (numberedPlaces(source, !isPlural) != numberedPlaces(translation, !isPlural))
        return u"has other placeholders (%)"_s;
    if (isPlural && translation.count(u"%Ln"_s) != source.count(u"%Ln"_s) && translation.contains(u"%n"_s))
        return u"writes %n where the source has %Ln"_s;
    if (bracedPlaces(source) != bracedPlaces(translation))
        return u"has other placeholders ({})"_s;
    if (hasMnemonic(source) != hasMnemonic(translation))
        return u"has a mnemonic too many or too few"_s;
    constexpr qsizetype kLongestCommand = 40;
    const bool isCommand = source.size() <= kLongestCommand;
    if (plainEnd(source, isCommand) != plainEnd(translation, isCommand))
        return u"ends otherwise"_s;
    if (!isChinese
        && (leadingSpaces(source) != leadingSpaces(translation)
            || trailingSpaces(source) != trailingSpaces(translation)))
        return u"has other spaces around it"_s;
    return {};
}

int pluralForms(const QString& language)
{
    return language == "zh_CN"_L1 ? 1 : 2;
}

void addLanguages(bool withEnglish)
{
    QTest::addColumn<QString>("language");
    if (withEnglish)
        QTest::newRow("en") << u"en"_s;
    for (const char* const language : {"de", "fr", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

QString joinedProblems(const QStringList& problems)
{
    constexpr qsizetype kMostShown = 12;
    return u"%1 of them:\n"_s.arg(problems.size())
        + problems.first(std::min(kMostShown, problems.size())).join(u'\n');
}

std::string brokenTranslator(const char*, const char*)
{
    return "{} {:d} {7}";
}

std::string capitals(const char*, const char* english)
{
    std::string text = english;
    for (char& c : text)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return text;
}

} // namespace

class TestTranslations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void everyTextIsInTheFile_data() { addLanguages(true); }
    void everyTextIsInTheFile();
    void everyTextIsTranslated_data() { addLanguages(true); }
    void everyTextIsTranslated();
    void translationsFitTheirSources_data() { addLanguages(true); }
    void translationsFitTheirSources();
    void textsAreShownInTheLanguage_data() { addLanguages(false); }
    void textsAreShownInTheLanguage();
    void filesStayEnglish_data() { addLanguages(false); }
    void filesStayEnglish();
    void languagesCanBeSwitched();

    void coreKeepsItsEnglish();
    void brokenPlaceholdersAreNotUsed();

private:
    QTemporaryDir m_folder;
    QLocale m_locale;
};

void TestTranslations::initTestCase()
{
    m_locale = QLocale();
    QVERIFY(m_folder.isValid());
}

void TestTranslations::cleanup()
{
    setTranslator(nullptr);
    installTranslation(u"en"_s);
    QLocale::setDefault(m_locale);
}

void TestTranslations::everyTextIsInTheFile()
{
    QFETCH(const QString, language);
    const QString lupdate = QStringLiteral(KNOCKSCOPE_LUPDATE);
    if (!QFileInfo::exists(lupdate))
        QSKIP("lupdate, which searches the sources for texts, is not installed.");
    const QString fresh = m_folder.filePath(u"knockscope_%1.ts"_s.arg(language));
    QStringList arguments = QStringLiteral(KNOCKSCOPE_LUPDATE_ARGUMENTS).split(u' ');
    if (language == "en"_L1)
        arguments.append(u"-pluralonly"_s);
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(KNOCKSCOPE_SOURCE_DIR));
    process.start(lupdate, arguments + QStringList{u"-ts"_s, fresh});
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 0);

    std::set<std::tuple<QString, QString, QString>> wanted;
    for (const Message& message : readMessages(fresh))
        wanted.insert(message.key());
    const auto ofCore = std::count_if(wanted.begin(), wanted.end(),
                                      [](const auto& key) { return std::get<0>(key) == "core"_L1; });
    QVERIFY(!wanted.empty());
    QVERIFY(language == "en"_L1 || ofCore > 500); // or lupdate finds those of core no more
    QVERIFY2(QFileInfo::exists(pathOf(language)),
             "There is no such file; build the target update_translations and translate what it finds.");
    std::set<std::tuple<QString, QString, QString>> there;
    for (const Message& message : readMessages(pathOf(language)))
        there.insert(message.key());
    QStringList problems;
    for (const auto& key : wanted) {
        if (!there.contains(key))
            problems.append(u"missing: "_s + std::get<0>(key) + u": "_s + std::get<1>(key));
    }
    for (const auto& key : there) {
        if (!wanted.contains(key))
            problems.append(u"not in the sources: "_s + std::get<0>(key) + u": "_s + std::get<1>(key));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(joinedProblems(problems)));
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(const QString, language);
    const QList<Message> messages = readMessages(pathOf(language));
    QVERIFY2(!messages.isEmpty(), "The file is missing or damaged.");
    QStringList problems;
    for (const Message& message : messages) {
        if (!message.state.isEmpty())
            problems.append(message.state + u": "_s + message.place());
        else if (message.translations.isEmpty()
                 || std::any_of(message.translations.begin(), message.translations.end(),
                                [](const QString& text) { return text.trimmed().isEmpty(); }))
            problems.append(u"empty: "_s + message.place());
    }
    QVERIFY2(problems.isEmpty(), qPrintable(joinedProblems(problems)));
}

void TestTranslations::translationsFitTheirSources()
{
    QFETCH(const QString, language);
    const QList<Message> messages = readMessages(pathOf(language));
    QVERIFY2(!messages.isEmpty(), "The file is missing or damaged.");
    QStringList problems;
    for (const Message& message : messages) {
        if (!message.state.isEmpty()) // which everyTextIsTranslated() tells
            continue;
        if (message.isPlural && message.translations.size() != pluralForms(language))
            problems.append(u"has %1 plural forms: "_s.arg(message.translations.size()) + message.place());
        for (const QString& translation : message.translations) {
            const QString problem =
                problemOf(message.source, translation, message.isPlural, language == "zh_CN"_L1);
            if (!problem.isEmpty())
                problems.append(u"“%1” %2: "_s.arg(translation, problem) + message.place());
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(joinedProblems(problems)));
}

void TestTranslations::textsAreShownInTheLanguage()
{
    QFETCH(const QString, language);
    QVERIFY2(offeredLanguages().contains(language), "The language is not built in.");
    QVERIFY(nativeLanguageName(language) != language);
    installTranslation(language);
    QCOMPARE(QLocale().language(), QLocale(language).language());

    int compared = 0;
    for (const Message& message : readMessages(pathOf(language))) {
        if (message.isPlural || message.translations.isEmpty() || !message.state.isEmpty()
            || message.translations.front() == message.source)
            continue;
        const QByteArray comment = message.comment.toUtf8();
        QCOMPARE(QCoreApplication::translate(message.context.toUtf8(), message.source.toUtf8(),
                                             comment.isEmpty() ? nullptr : comment.constData()),
                 message.translations.front());
        ++compared;
    }
    QVERIFY(compared > 0);

    try {
        modelInfo("nonesuch");
        QFAIL("There is no such model.");
    } catch (const Error& error) {
        QVERIFY(std::string(error.english()).starts_with("There is no model nonesuch; choose one of "));
        QVERIFY(std::string(error.what()) != error.english());
        QVERIFY(std::string(error.what()).find("nonesuch") != std::string::npos);
    }
    const std::string_view summary = modelInfo("mlp-hist").summary;
    QVERIFY(coreText(summary) != QString::fromUtf8(summary.data(), static_cast<qsizetype>(summary.size())));

    if (!QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath)
                           + u"/qtbase_%1.qm"_s.arg(language)))
        QSKIP("Qt's own translations are not installed (qt6-translations-l10n).");
    const std::map<QString, QString> cancel{
        {u"de"_s, u"Abbrechen"_s}, {u"fr"_s, u"Annuler"_s}, {u"zh_CN"_s, u"取消"_s}};
    QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text().remove(u'&'), cancel.at(language));
}

void TestTranslations::filesStayEnglish()
{
    QFETCH(const QString, language);
    installTranslation(language);
    QLocale::setDefault(QLocale(language)); // also where the language is not built in
    RunEvaluation evaluation;
    evaluation.run = "mlp-hist";
    evaluation.model = "mlp-hist";
    evaluation.folds = 9;
    evaluation.genes = 12345;
    evaluation.metrics.front() = {0.125, 1234.5, {}};
    const std::string text = metricsAsCsv({evaluation});
    QVERIFY(text.starts_with("run,model,title,baseline_of,metric,mean,sd,"));
    QVERIFY(text.find(",nll,0.125,1234.5,9,") != std::string::npos);
    QVERIFY(text.find(",12345,") != std::string::npos);
    const nlohmann::json json = Sentence("gelesen", "read");
    QCOMPARE(json.dump(), std::string("\"read\""));
}

void TestTranslations::languagesCanBeSwitched()
{
    class Watch final : public QLabel {
    public:
        int changes = 0;

    protected:
        void changeEvent(QEvent* event) override
        {
            changes += event->type() == QEvent::LanguageChange ? 1 : 0;
            QLabel::changeEvent(event);
        }
    };
    QVERIFY(offeredLanguages().contains(u"en"_s));
    Watch watch;
    const QStringList offered = offeredLanguages();
    for (const QString& language : offered) {
        watch.changes = 0;
        installTranslation(language);
        QTRY_VERIFY(watch.changes > 0);
        QCOMPARE(QCoreApplication::translate("knockscope::ui::MainWindow", "%Ln genes", nullptr, 1)
                     .contains(u"gene"),
                 language == "en"_L1);
    }
    installTranslation(u"xx"_s); // as a setting of a later version might say: follows the system
    installTranslation();
    const auto translators = QCoreApplication::instance()->findChildren<QTranslator*>();
    QVERIFY(translators.size() <= 2);
    QCOMPARE(QLocale(), m_locale);
}

void TestTranslations::coreKeepsItsEnglish()
{
    setTranslator(capitals);
    const Sentence reason = translate("core", "it is gone");
    QCOMPARE(reason, std::string("IT IS GONE"));
    QCOMPARE(reason.english(), std::string("it is gone"));
    const Sentence nested = translated("{}: fold {} ({}).", "a.h5", 3, reason);
    QCOMPARE(nested, std::string("a.h5: FOLD 3 (IT IS GONE)."));
    QCOMPARE(nested.english(), std::string("a.h5: fold 3 (it is gone)."));
    const JobResult result = runJob([&]() -> Outcome { throw Error(ErrorKind::Io, nested); });
    QCOMPARE(result.message, std::string("a.h5: FOLD 3 (IT IS GONE)."));
    QCOMPARE(joined({reason, nested}, "; ").english(), std::string("it is gone; a.h5: fold 3 (it is gone)."));
    setTranslator(nullptr);
    QCOMPARE(translate("core", "braces {} stay"), std::string("braces {} stay"));
}

void TestTranslations::brokenPlaceholdersAreNotUsed()
{
    setTranslator(brokenTranslator);
    QCOMPARE(translated("{} of {}", "one", 2), std::string("one of 2"));
}

QTEST_MAIN(TestTranslations)

#include "tst_translations.moc"
