#pragma once

#include <QObject>

class QWidget;

namespace stemwright::ui {

/// What the keyboard does with the control that has it, where keys are also actions of the window: arrows, Home, End and the page keys go
/// to the controls that use them. Space plays whatever has the keyboard, so Enter presses buttons and opens lists of choices.
class FocusKeys : public QObject {
    Q_OBJECT

public:
    /// For the controls of `window`, which outlives this.
    explicit FocusKeys(QWidget& window, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
};

} // namespace stemwright::ui
