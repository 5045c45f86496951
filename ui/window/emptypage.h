#pragma once

#include <QWidget>

class QPushButton;

namespace stemwright::ui {

/// What the window shows without a song: where to drop one, what happens then, and buttons to choose one and to try the one that
/// comes with the program.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(QWidget* parent = nullptr);

    /// While something is dragged over the window.
    void setHighlighted(bool highlighted);

Q_SIGNALS:
    void openRequested();
    void demoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_frame;
    bool m_isHighlighted = false;
};

} // namespace stemwright::ui
