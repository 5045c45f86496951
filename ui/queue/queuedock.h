#pragma once

#include <QDockWidget>

class QBoxLayout;
class QListView;
class QPushButton;

namespace stemwright::ui {

class QueueFlow;
class QueueModel;

/// The queue as a list: Enter opens, Delete removes, Alt with the arrows moves. Appears with the first songs in it.
class QueueDock : public QDockWidget {
    Q_OBJECT

public:
    /// Both outlive the dock.
    QueueDock(QueueModel& queue, QueueFlow& flow, QWidget* parent = nullptr);

    /// What the button for it offers.
    void setExporting(bool exporting);

Q_SIGNALS:
    void cancelRequested(const QString& path); ///< of the work on one song
    void exportAllRequested();                 ///< or its end, while songs are exported

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QBoxLayout* makeButtons();
    void openCurrent();
    void cancelCurrent();
    void removeCurrent();
    void moveCurrent(int places);

    QueueModel& m_queue;
    QListView* m_list;
    QPushButton* m_exportAll;
};

} // namespace stemwright::ui
