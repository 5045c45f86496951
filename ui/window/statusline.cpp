#include "ui/window/statusline.h"

#include "ui/song/songcontroller.h"
#include "ui/text/format.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace stemwright::ui {

namespace {

constexpr int kBarSteps = 1000;
constexpr double kFastFrom = 10.0; // from here on times real time is told without a decimal

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), m_state(new QLabel), m_bar(new QProgressBar), m_figures(new QLabel), m_cancel(new QPushButton(tr("Cancel"))),
      m_sum(new QLabel), m_output(new QLabel)
{
    setSizeGripEnabled(false);
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(180);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setAccessibleName(tr("Cancel what is running"));
    m_cancel->setFixedHeight(22);
    m_cancel->setStyleSheet(QStringLiteral("padding: 0px 10px;"));
    for (QLabel* label : {m_state, m_figures, m_sum, m_output})
        label->setForegroundRole(QPalette::PlaceholderText);
    setContentsMargins(8, 2, 12, 2);
    addWidget(m_state);
    addWidget(m_bar);
    addWidget(m_figures);
    addWidget(m_cancel);
    addPermanentWidget(m_sum);
    addPermanentWidget(m_output);
    m_sum->setToolTip(tr("Measured in what is played: how far the stems, all at 0 dB, are from adding up to the song."));
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    showState(tr("Ready"));
}

void StatusLine::setRunning(bool running)
{
    m_bar->setVisible(running);
    m_figures->setVisible(running);
    m_cancel->setVisible(running);
}

void StatusLine::showState(const QString& text)
{
    setRunning(false);
    m_state->setText(text);
}

void StatusLine::showProgress(const SeparationProgress& progress)
{
    m_state->setText(progress.model.isEmpty() ? tr("Separating") : tr("Separating with %1").arg(progress.model));
    m_bar->setValue(static_cast<int>(progress.fraction * kBarSteps));
    QStringList figures{tr("%1 %").arg(static_cast<int>(progress.fraction * 100.0))};
    if (progress.secondsLeft)
        figures += timeLeftText(*progress.secondsLeft);
    if (progress.timesRealTime) {
        const double times = *progress.timesRealTime;
        figures += tr("%1× real time").arg(QLocale().toString(times, 'f', times < kFastFrom ? 1 : 0));
    }
    figures += tr("CPU");
    m_figures->setText(figures.join(QStringLiteral(" · ")));
    setRunning(true);
}

void StatusLine::showExport(double fraction) { showWork(tr("Exporting"), fraction); }

void StatusLine::showExportAll(int song, int songs, double fraction)
{
    showWork(tr("Exporting song %1 of %2").arg(song).arg(songs), fraction);
}

void StatusLine::showWork(const QString& text, double fraction)
{
    m_state->setText(text);
    m_bar->setValue(static_cast<int>(fraction * kBarSteps));
    m_figures->setText(tr("%1 %").arg(static_cast<int>(fraction * 100.0)));
    setRunning(true);
}

void StatusLine::showSum(std::optional<double> decibels)
{
    if (!decibels)
        m_sum->clear();
    else if (std::isinf(*decibels))
        m_sum->setText(tr("Sum exact"));
    else
        m_sum->setText(tr("Sum within %1 dB").arg(levelText(*decibels)));
}

void StatusLine::showOutput(const QString& text, bool works)
{
    m_outputText = text;
    m_outputWorks = works;
    showOutputState();
}

void StatusLine::showWaiting(bool waiting)
{
    m_isWaiting = waiting;
    showOutputState();
}

void StatusLine::showOutputState()
{
    m_output->setText(m_isWaiting ? tr("Play waits for the stems.") : m_outputText);
    m_output->setForegroundRole(m_outputWorks && !m_isWaiting ? QPalette::PlaceholderText : QPalette::WindowText);
}

} // namespace stemwright::ui
