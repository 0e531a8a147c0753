// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/job.h"
#include "core/base/version.h"
#include "core/figure/figure_file.h"
#include "tests/core/made_up_figure.h"
#include "tests/ui/image_comparison.h"
#include "ui/base/text.h"
#include "ui/figure/figure_export.h"
#include "ui/figure/figure_font.h"
#include "ui/figure/figure_painter.h"

#include <QBuffer>
#include <QDir>
#include <QImageReader>
#include <QMimeData>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace knockscope;
using namespace knockscope::test;
using namespace knockscope::tests;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

/// A PDF without what may differ.
QByteArray masked(QByteArray bytes)
{
    static const QRegularExpression date(u"D:[0-9]{14}Z"_s);
    QString text = QString::fromLatin1(bytes);
    text.replace(date, u"D:"_s);
    return text.toLatin1();
}

bool canWriteTiff()
{
    return QImageReader::supportedImageFormats().contains("tiff");
}

QImage imageOf(const QByteArray& bytes, const char* format)
{
    return QImage::fromData(bytes, format);
}

/// What a program of poppler-utils says.
QString told(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool hasPoppler()
{
    return !QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty();
}

constexpr const char* kNoTiff =
    "Qt writes TIFF with a plugin of a package of its own, qt6-image-formats-plugins, "
    "which is not here. TestFigureCommand::writesFigures() checks what users are "
    "told then.";
const QString kNoPoppler = u"poppler-utils is not installed."_s;

/// The sentence of the error that `act` throws.
template <class Act> QString refusal(Act act)
{
    try {
        act();
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

class TestFigureExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSpecSameBytes_data();
    void sameSpecSameBytes();
    void fontsComeInOneOrder();
    void svgHasExactSize_data();
    void svgHasExactSize();
    void svgTellsWhereItIsFrom();
    void pdfHasExactSize_data();
    void pdfHasExactSize();
    void pdfHasItsFontsAndWords();
    void pdfLooksLikePng();
    void imagesHaveTheirSize_data();
    void imagesHaveTheirSize();
    void svgLooksLikePng();
    void largeImagesAreRefused();
    void everythingIsWritten_data();
    void everythingIsWritten();
    void otherFilesAreNotReplaced();
    void nothingIsWrittenWhenItFails_data();
    void nothingIsWrittenWhenItFails();
    void canBeEndedBeforeEachStep();
    void clipboardHasAllKinds();
    void differencesAreSeen();

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString writtenPdf(const FigureSpec& spec) const
    {
        exportFigure(spec, toPath(file(u"page.pdf"_s)), false);
        return file(u"page.pdf"_s);
    }
    static void addSizes();

    QTemporaryDir m_folder;
};

void TestFigureExport::addSizes()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    for (const double width : {89.0, 183.0, 85.0, 174.0, 83.0, 173.5, 50.0, 123.456})
        QTest::addRow("%g mm", width) << width << 0.0;
    QTest::newRow("slide") << 254.0 << 142.9;
    QTest::newRow("page") << 183.0 << 170.0;
}

void TestFigureExport::sameSpecSameBytes_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"svg", "pdf", "png", "tiff"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestFigureExport::sameSpecSameBytes()
{
    QFETCH(const QString, ending);
    if (ending == u"tiff" && !canWriteTiff())
        QSKIP(kNoTiff);
    const FigureSpec spec = madeUpFigure();
    const FigureFormat format = figureFormat(toPath(u"a."_s + ending));
    const QByteArray once = masked(figureBytes(spec, format));
    QVERIFY(once.size() > 1000);
    QCOMPARE(masked(figureBytes(spec, format)), once);

    const auto path = toPath(file(u"again.json"_s));
    writeTextAtomically(path, figureAsJson(spec));
    QCOMPARE(masked(figureBytes(readFigureJson(path), format)), once);

    FigureSpec other = spec;
    other.provenance.project = "another";
    if (format != FigureFormat::Tiff)
        QVERIFY(masked(figureBytes(other, format)) != once);
}

void TestFigureExport::fontsComeInOneOrder()
{
    // Qt keeps a document's fonts in a table whose order is another in each process.
    const auto path = toPath(file(u"fonts.json"_s));
    writeTextAtomically(path, figureAsJson(madeUpFigure()));
    QByteArray first;
    for (int seed = 0; seed < 6; ++seed) { // a wrong order goes unseen once in 32 times
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (seed == 0)
            environment.insert(u"QT_HASH_SEED"_s, u"0"_s);
        process.setProcessEnvironment(environment);
        const QString out = file(u"fonts%1.pdf"_s.arg(seed));
        process.start(QStringLiteral(KNOCKSCOPE_PROGRAM),
                      {u"figure"_s, u"--spec"_s, fromPath(path), u"--out"_s, out});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = masked(written.readAll());
        if (first.isEmpty())
            first = bytes;
        QCOMPARE(bytes, first);
    }
}

void TestFigureExport::svgHasExactSize_data()
{
    addSizes();
}

void TestFigureExport::svgHasExactSize()
{
    QFETCH(const double, width);
    QFETCH(const double, height);
    FigureSpec spec = madeUpFigure();
    spec.style.widthMm = width;
    spec.style.heightMm = height;
    const QSizeF points = FigurePainter(spec).sizeInPoints();
    const QByteArray svg = figureBytes(spec, FigureFormat::Svg);
    QXmlStreamReader xml(svg);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.attributes().value(u"width"_s).toString(), u"%1mm"_s.arg(width));
    if (height > 0)
        QCOMPARE(xml.attributes().value(u"height"_s).toString(), u"%1mm"_s.arg(height));
    const QStringList box = xml.attributes().value(u"viewBox"_s).toString().split(u' ');
    QCOMPARE(box.size(), 4);
    QCOMPARE(box[0] + box[1], u"00"_s);
    QVERIFY(std::abs(box[2].toDouble() - width * 72 / 25.4) < 1e-5);
    QVERIFY(std::abs(box[3].toDouble() - points.height()) < 1e-5);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TestFigureExport::svgTellsWhereItIsFrom()
{
    FigureSpec spec = madeUpFigure();
    spec.title = "a < b & \"c\"\x01\xEF\xBF\xBE\xEF\xBF\xBF";
    const QByteArray svg = figureBytes(spec, FigureFormat::Svg);
    QXmlStreamReader xml(svg);
    QString title;
    QString description;
    QStringList texts;
    QSet<QString> families;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"title")
            title = xml.readElementText().trimmed();
        else if (xml.name() == u"desc")
            description = xml.readElementText().trimmed();
        else if (xml.name() == u"text") {
            families.insert(xml.attributes().value(u"font-family"_s).toString());
            texts.append(xml.readElementText().trimmed());
        }
        QVERIFY(!xml.attributes().hasAttribute(u"id"_s));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(title, u"a < b & \"c\""_s);
    QCOMPARE(description, fromUtf8(describe(spec.provenance)));
    QCOMPARE(families, QSet<QString>{u"Arial"_s});
    QVERIFY(texts.contains(u"GENE1 in GATA1"_s));
}

void TestFigureExport::pdfHasExactSize_data()
{
    addSizes();
}

void TestFigureExport::pdfHasExactSize()
{
    if (!hasPoppler())
        QSKIP(qPrintable(kNoPoppler));
    QFETCH(const double, width);
    QFETCH(const double, height);
    FigureSpec spec = madeUpFigure();
    spec.style.widthMm = width;
    spec.style.heightMm = height;
    const QSizeF mm = FigurePainter(spec).sizeInMm();
    const QString info = told(u"pdfinfo"_s, {u"-box"_s, writtenPdf(spec)});
    static const QRegularExpression box(
        u"MediaBox:\\s+([0-9.-]+)\\s+([0-9.-]+)\\s+([0-9.-]+)\\s+([0-9.-]+)"_s);
    const auto found = box.match(info);
    QVERIFY2(found.hasMatch(), qPrintable(info));
    QCOMPARE(found.captured(1).toDouble(), 0.0);
    QCOMPARE(found.captured(2).toDouble(), 0.0);
    QVERIFY(std::abs(found.captured(3).toDouble() * 25.4 / 72 - width) < 0.005);
    QVERIFY(std::abs(found.captured(4).toDouble() * 25.4 / 72 - mm.height()) < 0.005);
    QVERIFY(height == 0 || std::abs(mm.height() - height) < 1e-9);
}

void TestFigureExport::pdfHasItsFontsAndWords()
{
    if (!hasPoppler())
        QSKIP(qPrintable(kNoPoppler));
    FigureSpec spec = madeUpFigure();
    spec.title = "KLF1 \xce\xb1";
    const QString pdf = writtenPdf(spec);
    const QStringList fonts = told(u"pdffonts"_s, {pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& font : fonts) {
        QVERIFY2(font.contains(u"+Arimo"_s), qPrintable(font));
        QVERIFY2(font.contains(u"CID TrueType"_s), qPrintable(font));
        static const QRegularExpression embedded(u"\\s(yes)\\s+(yes)\\s+(yes)\\s+[0-9]+\\s+[0-9]+$"_s);
        QVERIFY2(font.contains(embedded), qPrintable(font));
    }
    const QString words = told(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    for (const FigureCanvas::PlacedText& text : FigurePainter(spec).inventory().texts) {
        for (const QString& word : text.text.split(u' ', Qt::SkipEmptyParts)) {
            if (word.size() > 3 && text.box.width() > text.box.height()) // pdftotext scatters upright ones
                QVERIFY2(words.contains(word), qPrintable(word + u'\n' + words));
        }
    }
    const QString info = told(u"pdfinfo"_s, {pdf});
    const auto tells = [&info](const QString& what) {
        return info.contains(QRegularExpression(what, QRegularExpression::MultilineOption));
    };
    QVERIFY2(tells(u"^Title: +KLF1 α$"_s), qPrintable(info));
    QVERIFY2(tells(u"^Creator: +Knockscope "_s + fromUtf8(kVersion)), qPrintable(info));
    QVERIFY2(
        tells(u"^Subject: +"_s + QRegularExpression::escape(fromUtf8(describe(spec.provenance)).left(40))),
        qPrintable(info));
    QVERIFY2(tells(u"^CreationDate: +[A-Z]"_s), qPrintable(info));
    QVERIFY2(!tells(u"^Author"_s), qPrintable(info));
    QVERIFY2(tells(u"^Pages: +1$"_s), qPrintable(info));
}

void TestFigureExport::pdfLooksLikePng()
{
    if (!hasPoppler())
        QSKIP(qPrintable(kNoPoppler));
    FigureSpec spec = madeUpFigure();
    spec.style.dpi = 150;
    const QImage png = imageOf(figureBytes(spec, FigureFormat::Png), "png");
    const QString drawn = file(u"drawn"_s);
    told(u"pdftoppm"_s,
         {u"-png"_s, u"-singlefile"_s, u"-scale-to-x"_s, QString::number(png.width()), u"-scale-to-y"_s,
          QString::number(png.height()), writtenPdf(spec), drawn});
    const QString difference =
        differenceOf(QImage(drawn + u".png"_s), png, u"pdf-and-png"_s, {.level = 96, .share = 0.012});
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestFigureExport::imagesHaveTheirSize_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<int>("pixels");
    for (const char* ending : {"png", "tiff"}) {
        const QString name = QString::fromLatin1(ending);
        QTest::addRow("%s, 89 mm", ending) << name << 89.0 << 300 << 1051;
        QTest::addRow("%s, 183 mm", ending) << name << 183.0 << 300 << 2161;
        QTest::addRow("%s, 83 mm, 600 dpi", ending) << name << 83.0 << 600 << 1961;
        QTest::addRow("%s, 173.5 mm, 72 dpi", ending) << name << 173.5 << 72 << 492;
    }
}

void TestFigureExport::imagesHaveTheirSize()
{
    QFETCH(const QString, ending);
    QFETCH(const double, width);
    QFETCH(const int, dpi);
    QFETCH(const int, pixels);
    if (ending == u"tiff" && !canWriteTiff())
        QSKIP(kNoTiff);
    FigureSpec spec = madeUpFigure();
    spec.style.widthMm = width;
    spec.style.dpi = dpi;
    const QByteArray bytes = figureBytes(spec, figureFormat(toPath(u"a."_s + ending)));
    const QImage image = imageOf(bytes, ending == u"png" ? "png" : "tiff");
    QCOMPARE(image.width(), pixels);
    QCOMPARE(image.height(), qRound(FigurePainter(spec).sizeInPoints().height() * dpi / 72));
    QVERIFY(std::abs(image.dotsPerMeterX() * 0.0254 - dpi) < 0.02);
    QVERIFY(std::abs(image.dotsPerMeterY() * 0.0254 - dpi) < 0.02);
    QVERIFY(!image.hasAlphaChannel());
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    QCOMPARE(image.pixelColor(image.width() - 1, image.height() - 1), QColor(Qt::white));
    if (ending == u"png") {
        QCOMPARE(image.text(u"Title"_s), fromUtf8(spec.title));
        QCOMPARE(image.text(u"Description"_s), fromUtf8(describe(spec.provenance)));
        QCOMPARE(image.text(u"Software"_s), u"Knockscope "_s + fromUtf8(kVersion));
    } else {
        QVERIFY2(bytes.size() < 3 * image.width() * image.height() / 4, "It is not compressed.");
        QVERIFY(
            imageOf(bytes, "tiff").convertToFormat(QImage::Format_RGB32)
            == imageOf(figureBytes(spec, FigureFormat::Png), "png").convertToFormat(QImage::Format_RGB32));
    }
}

void TestFigureExport::svgLooksLikePng()
{
    FigureSpec spec = madeUpFigure();
    spec.style.dpi = 150;
    const QImage png = imageOf(figureBytes(spec, FigureFormat::Png), "png");
    // Whether or not this computer has Arial
    const QByteArray svg =
        figureBytes(spec, FigureFormat::Svg)
            .replace("font-family=\"Arial\"", "font-family=\"" + figureFontFamily().toUtf8() + '"');
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QImage drawn(png.size(), QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter, QRectF(drawn.rect()));
    painter.end();
    const QString difference = differenceOf(drawn, png, u"svg-and-png"_s, {.level = 96, .share = 0.012});
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestFigureExport::largeImagesAreRefused()
{
    FigureSpec spec = madeUpFigure();
    spec.style.widthMm = kWidestFigureMm;
    spec.style.dpi = kHighestFigureDpi;
    for (const FigureFormat format : {FigureFormat::Png, FigureFormat::Tiff}) {
        if (format == FigureFormat::Tiff && !canWriteTiff())
            continue;
        const QString sentence = refusal([&] { figureBytes(spec, format); });
        QVERIFY2(sentence.startsWith(u"At 1200 dpi the figure has 47244 x "_s) && sentence.endsWith(u'.'),
                 qPrintable(sentence));
    }
    QVERIFY(!figureBytes(spec, FigureFormat::Svg).isEmpty());
    QVERIFY(!figureBytes(spec, FigureFormat::Pdf).isEmpty());
}

void TestFigureExport::everythingIsWritten_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"a.svg", "a.b.PDF", "with space.png", "\xc3\xa4.tif"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestFigureExport::everythingIsWritten()
{
    QFETCH(const QString, name);
    if (name.endsWith(u"tif") && !canWriteTiff())
        QSKIP(kNoTiff);
    const QTemporaryDir folder;
    const FigureSpec spec = madeUpFigure();
    const auto path = toPath(folder.filePath(name));
    for (int time = 0; time < 2; ++time) { // also over an earlier one
        exportFigure(spec, path);
        const auto sidecars = sidecarsOf(path);
        QCOMPARE(readText(sidecars[0]), figureAsJson(spec));
        QCOMPARE(readText(sidecars[1]), figureAsCsv(spec));
        QCOMPARE(masked(QByteArray::fromStdString(readText(path))),
                 masked(figureBytes(spec, figureFormat(path))));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
    }
}

void TestFigureExport::otherFilesAreNotReplaced()
{
    const QTemporaryDir folder;
    const auto path = toPath(folder.filePath(u"data.svg"_s));
    const auto mine = toPath(folder.filePath(u"data.csv"_s));
    writeTextAtomically(mine, "gene,value\n");
    const QString sentence = refusal([&] { exportFigure(madeUpFigure(), path); });
    QVERIFY2(sentence.contains(fromPath(mine)) && sentence.contains(fromPath(path)), qPrintable(sentence));
    QCOMPARE(readText(mine), std::string("gene,value\n"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    exportFigure(madeUpFigure(), path, false);
    QCOMPARE(readText(mine), std::string("gene,value\n"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

void TestFigureExport::nothingIsWrittenWhenItFails_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("ending") << u"figure.docx"_s << u"end its name in .svg, .pdf, .png or .tiff."_s;
    QTest::newRow("no ending") << u"figure"_s << u"end its name in .svg, .pdf, .png or .tiff."_s;
    QTest::newRow("folder") << u"no/figure.svg"_s << u"there is no folder"_s;
    QTest::newRow("in the way") << u"folder.svg"_s << u"folder.svg"_s;
}

void TestFigureExport::nothingIsWrittenWhenItFails()
{
    QFETCH(const QString, name);
    QFETCH(const QString, words);
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"folder.svg"_s);
    const QString sentence = refusal([&] { exportFigure(madeUpFigure(), toPath(folder.filePath(name))); });
    QVERIFY2(sentence.contains(folder.filePath(name)) && sentence.contains(words), qPrintable(sentence));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

void TestFigureExport::canBeEndedBeforeEachStep()
{
    const FigureSpec spec = madeUpFigure();
    int steps = 0;
    exportFigure(spec, toPath(file(u"steps.svg"_s)), true, [&] { ++steps; });
    QCOMPARE(steps, 3); // before it is laid out and painted, and before the files get their names
    for (int last = 1; last <= steps; ++last) {
        int step = 0;
        const auto check = [&] {
            if (++step == last)
                throw Cancelled();
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled, exportFigure(spec, toPath(file(u"ended.svg"_s)), true, check));
        QCOMPARE(QDir(m_folder.path()).entryList({u"ended*"_s}), QStringList());
    }
}

void TestFigureExport::clipboardHasAllKinds()
{
    const FigureSpec spec = madeUpFigure();
    const auto data = figureForClipboard(spec);
    QCOMPARE(data->data(u"image/svg+xml"_s), figureBytes(spec, FigureFormat::Svg));
    QVERIFY(data->data(u"application/pdf"_s).startsWith("%PDF"));
    QVERIFY(data->hasImage());
    const QImage picture = qvariant_cast<QImage>(data->imageData());
    const auto asPixels = [](const QImage& image) { return image.convertToFormat(QImage::Format_RGB32); };
    QCOMPARE(asPixels(picture), asPixels(imageOf(figureBytes(spec, FigureFormat::Png), "png")));
    QCOMPARE(asPixels(QImage::fromData(data->data(u"image/png"_s))), asPixels(picture));
}

void TestFigureExport::differencesAreSeen()
{
    QImage one(100, 50, QImage::Format_RGB32);
    one.fill(Qt::white);
    QImage other = one;
    QCOMPARE(differenceOf(one, other, u"alike"_s), QString());
    other.setPixelColor(3, 4, Qt::black);
    QCOMPARE(differenceOf(other, one, u"one-pixel"_s, {.level = 32, .share = 0.0002}), QString());
    const QString failure = differenceOf(other, one, u"one-pixel"_s, {.level = 32, .share = 0.0001});
    const QDir folder(QDir::temp().filePath(u"knockscope-image-differences/one-pixel"_s));
    QVERIFY2(failure.contains(folder.path()) && failure.startsWith(u"0.02 % "_s), qPrintable(failure));
    QCOMPARE(QImage(folder.filePath(u"actual.png"_s)).pixelColor(3, 4), QColor(Qt::black));
    QCOMPARE(QImage(folder.filePath(u"difference.png"_s)).pixelColor(3, 4), QColor(Qt::red));
    QVERIFY(QImage(folder.filePath(u"difference.png"_s)).pixelColor(4, 4) != QColor(Qt::red));
    other.setPixelColor(3, 4, QColor(240, 240, 240));
    QCOMPARE(differenceOf(other, one, u"pale"_s, {.level = 32, .share = 0}), QString());
    QVERIFY(differenceOf(one.copy(0, 0, 99, 50), one, u"size"_s).contains(u"99 x 50"_s));
    QVERIFY(!differenceOf(QImage(), QImage(), u"none"_s).isEmpty());
    QDir(QDir::temp().filePath(u"knockscope-image-differences"_s)).removeRecursively();
}

QTEST_MAIN(TestFigureExport)
#include "tst_figure_export.moc"
