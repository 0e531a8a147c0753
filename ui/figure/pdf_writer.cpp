// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/pdf_writer.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/base/version.h"
#include "core/figure/figure_spec.h"
#include "ui/base/text.h"
#include "ui/figure/figure_painter.h"

#include <QBuffer>
#include <QDateTime>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#define POINTERHOLDER_TRANSITION 4 // its shared pointers are those of the standard library
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <fmt/format.h>

#include <cmath>
#include <exception>
#include <string>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kResolution = 1200;
const std::string kNoDate = "D:00000000000000Z"; // as long as any date

/// As Qt writes it: its page is a whole number of points, and the figure hangs at its upper left corner.
QByteArray roundedPdf(const FigurePainter& figure, QSize page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setPageSize(QPageSize(QSizeF(page), QPageSize::Point, {}, QPageSize::ExactMatch));
    pdf.setPageMargins({});
    pdf.setResolution(kResolution);
    QPainter painter(&pdf);
    painter.scale(kResolution / 72.0, kResolution / 72.0);
    figure.paint(painter);
    painter.end();
    return bytes;
}

/// Qt numbers the parts of its fonts by chance, and leaves it to readers to guess that they are subsets.
void nameFonts(QPDFPageObjectHelper& sheet)
{
    QPDFObjectHandle fonts = sheet.getAttribute("/Resources", false).getKey("/Font");
    if (!fonts.isDictionary())
        return;
    std::string tag = "AAAAAA";
    for (const std::string& key : fonts.getKeys()) {
        QPDFObjectHandle font = fonts.getKey(key);
        QPDFObjectHandle glyphs = font.getKey("/DescendantFonts");
        if (!font.getKey("/BaseFont").isName() || !glyphs.isArray() || glyphs.getArrayNItems() != 1)
            continue;
        glyphs = glyphs.getArrayItem(0);
        const std::string family = font.getKey("/BaseFont").getName().substr(1);
        const QPDFObjectHandle name = QPDFObjectHandle::newName('/' + tag + '+' + family);
        font.replaceKey("/BaseFont", name);
        glyphs.replaceKey("/BaseFont", name);
        glyphs.getKey("/FontDescriptor").replaceKey("/FontName", name);
        ++tag.back();
    }
}

/// The same with the exact page and with what is known about it.
QByteArray exactPdf(const QByteArray& rounded, const FigurePainter& figure, QSize page)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("figure", rounded.constData(), static_cast<std::size_t>(rounded.size()));
    const QSizeF size = figure.sizeInPoints();
    QPDFPageObjectHelper sheet = QPDFPageDocumentHelper(pdf).getAllPages().at(0);
    sheet.getObjectHandle().replaceKey(
        "/MediaBox",
        QPDFObjectHandle::parse(fmt::format("[0 0 {:.5f} {:.5f}]", size.width(), size.height())));
    // The upper left corner stays where it is, and the lower left one is the origin.
    sheet.addPageContents(QPDFObjectHandle::newStream(
                              &pdf, fmt::format("q 1 0 0 1 0 {:.5f} cm\n", size.height() - page.height())),
                          true);
    sheet.addPageContents(QPDFObjectHandle::newStream(&pdf, "\nQ\n"), false);

    nameFonts(sheet);

    QPDFObjectHandle about = QPDFObjectHandle::newDictionary();
    const auto tell = [&about](const char* key, const std::string& text) {
        about.replaceKey(key, QPDFObjectHandle::newUnicodeString(text));
    };
    tell("/Title", figure.spec().title);
    tell("/Subject", describe(figure.spec().provenance));
    tell("/Creator", std::string("Knockscope ") + kVersion);
    tell("/Producer", std::string("Qt ") + qVersion());
    about.replaceKey("/CreationDate", QPDFObjectHandle::newString(kNoDate));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(about));

    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setDeterministicID(
        true); // of the contents; Qt orders its fonts by chance, and this orders them anew
    writer.write();
    const auto written = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(written->getBuffer()), static_cast<qsizetype>(written->getSize())};
}

} // namespace

QByteArray pdfOf(const FigurePainter& figure)
{
    const QSizeF size = figure.sizeInPoints();
    const QSize page(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())));
    try {
        QByteArray bytes = exactPdf(roundedPdf(figure, page), figure, page);
        // Last, so that the identifier does not depend on it.
        const qsizetype place = bytes.lastIndexOf(QByteArray::fromStdString(kNoDate));
        if (place >= 0) {
            const QString date = QDateTime::currentDateTimeUtc().toString(u"'D:'yyyyMMddhhmmss'Z'"_s);
            bytes.replace(place, date.size(), date.toLatin1());
        }
        return bytes;
    } catch (const Error&) {
        throw;
    } catch (const std::exception& failure) {
        throw Error(ErrorKind::Io,
                    translated(translatable("core", "The figure cannot be written as PDF: {}."),
                               std::string(failure.what())));
    }
}

} // namespace knockscope::ui
