// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/welcome_page.h"

#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"welcomePage");
    auto* icon = new QLabel(this);
    icon->setPixmap(QIcon(u":/knockscope/icons/knockscope.svg"_s).pixmap(QSize(96, 96), devicePixelRatioF()));
    icon->setAlignment(Qt::AlignCenter);
    auto* title = new QLabel(tr("Knockscope"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);
    auto* subtitle = new QLabel(tr("Predict how a knockdown changes the distribution of every gene"), this);
    subtitle->setAlignment(Qt::AlignCenter);

    auto* choices = new QGridLayout;
    choices->setHorizontalSpacing(16);
    choices->setVerticalSpacing(10);
    const auto addChoice = [this, choices](int row, const QString& name, const QString& text,
                                           const QString& explanation, void (WelcomePage::*signal)()) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setMinimumSize(150, 36);
        button->setAccessibleDescription(explanation);
        connect(button, &QPushButton::clicked, this, signal);
        auto* label = new QLabel(explanation, this);
        choices->addWidget(button, row, 0);
        choices->addWidget(label, row, 1);
    };
    addChoice(0, u"welcomeOpenProject"_s, tr("Open project…"), tr("A folder that Knockscope made before"),
              &WelcomePage::openProjectRequested);
    addChoice(1, u"welcomeOpenScreen"_s, tr("Open screen…"),
              tr("A Perturb-seq data set as an AnnData .h5ad, 10x .h5 or loom file"),
              &WelcomePage::openScreenRequested);
    addChoice(2, u"welcomeOpenFolder"_s, tr("Open a folder…"),
              tr("A Perturb-seq data set as a Matrix Market folder"), &WelcomePage::openFolderRequested);
    addChoice(3, u"welcomeOpenExample"_s, tr("Open example"), tr("A small made-up screen to try things out"),
              &WelcomePage::openExampleRequested);

    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addLayout(choices);
    centred->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(icon);
    layout->addWidget(title);
    layout->addWidget(subtitle);
    layout->addSpacing(28);
    layout->addLayout(centred);
    layout->addStretch(3);
}

} // namespace knockscope::ui
