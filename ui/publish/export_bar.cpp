// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/export_bar.h"

#include "ui/base/elided_label.h"
#include "ui/publish/figure_exporter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMoment = 200; // ms
constexpr int kSteps = 1000;

} // namespace

ExportBar::ExportBar(FigureExporter& exporter, QWidget* parent)
    : QWidget(parent)
    , m_exporter(exporter)
    , m_showSoon(new QTimer(this))
    , m_words(new ElidedLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QToolButton)
{
    setObjectName(u"exportBar"_s);
    m_words->setObjectName(u"exportWords"_s);
    m_bar->setObjectName(u"exportProgress"_s);
    m_bar->setAccessibleName(tr("How far the figures are"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(100);
    m_cancel->setObjectName(u"exportCancel"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Ends the copying or writing of figures"));
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_showSoon->setSingleShot(true);
    m_showSoon->setInterval(kMoment);
    connect(m_showSoon, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, &m_exporter, &FigureExporter::cancel);
    connect(&m_exporter, &FigureExporter::changed, this, &ExportBar::showState);
    hide();
    showState();
}

void ExportBar::showState()
{
    if (!m_exporter.isRunning()) {
        m_showSoon->stop();
        hide();
        return;
    }
    m_words->setText(m_exporter.doing());
    m_cancel->setEnabled(!m_exporter.isCancelling());
    if (const auto fraction = m_exporter.fraction()) {
        m_bar->setRange(0, kSteps);
        m_bar->setValue(static_cast<int>(*fraction * kSteps));
    } else {
        m_bar->setRange(0, 0);
    }
    if (isHidden() && !m_showSoon->isActive())
        m_showSoon->start();
}

} // namespace knockscope::ui
