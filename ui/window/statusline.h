#pragma once

#include <QStatusBar>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace stemwright::ui {

struct SeparationProgress;

/// Always says what runs, how far, how long still, how fast; and what plays it.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Nothing runs: what is the case instead.
    void showState(const QString& text);
    void showExport(double fraction);
    /// Of several songs.
    void showExportAll(int song, int songs, double fraction);
    void showProgress(const SeparationProgress& progress);
    /// What playback tells of the stems' sum.
    void showSum(std::optional<double> decibels);
    void showOutput(const QString& text, bool works);
    /// Instead of the output while play waits for stems.
    void showWaiting(bool waiting);

Q_SIGNALS:
    void cancelRequested();

private:
    void setRunning(bool running);
    void showWork(const QString& text, double fraction);
    void showOutputState();

    QLabel* m_state;
    QProgressBar* m_bar;
    QLabel* m_figures;
    QPushButton* m_cancel;
    QLabel* m_sum;
    QLabel* m_output;
    QString m_outputText;
    bool m_outputWorks = true;
    bool m_isWaiting = false;
};

} // namespace stemwright::ui
