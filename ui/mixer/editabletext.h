#pragma once

#include <QLineEdit>

namespace stemwright::ui {

/// A text in its place that can be changed: by a double click, F2 or Enter. Enter takes what was typed, Escape gives it up. What has no
/// room ends with an ellipsis, to the eye only.
class EditableText : public QLineEdit {
    Q_OBJECT

public:
    explicit EditableText(QWidget* parent = nullptr);

    /// What is shown while nobody is typing.
    void show(const QString& text);
    void edit();

Q_SIGNALS:
    void edited(const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Outcome { Take, GiveUp };
    void finish(Outcome outcome);

    QString m_shown;
};

} // namespace stemwright::ui
