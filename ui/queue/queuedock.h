#pragma once

#include <QDockWidget>

class QListView;

namespace stemwright::ui {

class QueueModel;

/// The queue as a list: Enter opens, Delete removes, Alt with the arrows moves. Appears with the first songs in it.
class QueueDock : public QDockWidget {
    Q_OBJECT

public:
    /// `queue` outlives the dock.
    explicit QueueDock(QueueModel& queue, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openCurrent();
    void removeCurrent();
    void moveCurrent(int places);

    QueueModel& m_queue;
    QListView* m_list;
};

} // namespace stemwright::ui
