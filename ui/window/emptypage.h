#pragma once

#include <QWidget>

class QPushButton;

namespace stemwright::ui {

/// What the window shows without a song: where to drop one, what happens then, and a button to choose one.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(QWidget* parent = nullptr);

    /// While something is dragged over the window.
    void setHighlighted(bool highlighted);

Q_SIGNALS:
    void openRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_frame;
    bool m_isHighlighted = false;
};

} // namespace stemwright::ui
