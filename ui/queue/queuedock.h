#pragma once

#include <QDockWidget>

class QBoxLayout;
class QListView;

namespace stemwright::ui {

class QueueFlow;
class QueueModel;

/// The queue as a list: Enter opens, Delete removes, Alt with the arrows moves. Appears with the first songs in it.
class QueueDock : public QDockWidget {
    Q_OBJECT

public:
    /// Both outlive the dock.
    QueueDock(QueueModel& queue, QueueFlow& flow, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QBoxLayout* makeButtons();
    void openCurrent();
    void cancelCurrent();
    void removeCurrent();
    void moveCurrent(int places);

    QueueModel& m_queue;
    QueueFlow& m_flow;
    QListView* m_list;
};

} // namespace stemwright::ui
