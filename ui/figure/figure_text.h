// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace knockscope::ui {

enum class Face { Regular, Bold, Letter }; // Letter: of a panel, bold and one point larger

/// The bundled font in the sizes of one figure, without hinting, so that texts are as wide on every device.
/// Sizes are points, as the canvas is. Needs a QGuiApplication.
class FigureText {
public:
    explicit FigureText(int textPt);

    int size() const { return m_size; }
    const QFont& font(Face face = Face::Regular) const;
    double width(const QString& text, Face face = Face::Regular) const;
    double height(Face face = Face::Regular) const; // of a line
    double ascent(Face face = Face::Regular) const;
    double descent(Face face = Face::Regular) const;
    /// The words on as many lines as `width` asks for. A word that is longer is broken, after a sign as in
    /// "KLF1+GATA1" where it has one: it would cover what is beside it.
    QStringList wrapped(const QString& text, double width, Face face = Face::Regular) const;

private:
    int m_size;
    QFont m_regular;
    QFont m_bold;
    QFont m_letter;
};

} // namespace knockscope::ui
