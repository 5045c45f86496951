#pragma once

#include <QColor>
#include <QSlider>
#include <QWheelEvent>

#include <functional>

namespace stemwright::ui {

/// A horizontal slider with one special value, drawn as a mark, where dragging catches and to which a double click and Delete return.
class Fader : public QSlider {
    Q_OBJECT

public:
    Fader(int lowest, int highest, int special, QWidget* parent = nullptr);

    /// What a step is in the unit that is told to people, and a value in words.
    void setScale(double unitsPerStep, std::function<QString(int)> text);
    double unitsPerStep() const { return m_unitsPerStep; }
    QString valueText() const { return m_text(value()); }
    void setFill(const QColor& colour, bool fromSpecial);
    QSize sizeHint() const override { return {120, 20}; }
    QSize minimumSizeHint() const override { return {50, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override { event->ignore(); } // wheels scroll; a fader under one must not move unasked

private:
    double xOf(int value) const;
    double valuesPerPixel() const;

    int m_special;
    double m_unitsPerStep = 1.0;
    std::function<QString(int)> m_text = [](int value) { return QString::number(value); };
    QColor m_fill;
    bool m_fillsFromSpecial = false;
    double m_dragged = 0.0; ///< value without catching
    double m_lastX = 0.0;
};

} // namespace stemwright::ui
