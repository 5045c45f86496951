#pragma once

#include "engine/edit/stroke.h"

#include <QObject>

#include <optional>

namespace stemwright::ui {

/// What is selected in the lane of one stem: a shape of time and frequency, or nothing.
///
/// Thread  the GUI thread.
class Selection : public QObject {
    Q_OBJECT

public:
    const std::optional<edit::Shape>& shape() const { return m_shape; }
    const QString& target() const { return m_target; } ///< of the lane; empty while nothing is selected

    void select(const QString& target, const edit::Shape& shape);
    void clear();

Q_SIGNALS:
    void changed();

private:
    QString m_target;
    std::optional<edit::Shape> m_shape;
};

/// "3:23.9 – 3:25.3 · 310 – 1,850 Hz"
QString boundsText(const edit::Rectangle& bounds, int rateHz);
/// "Selection 3:23.9 to 3:25.3, 310 to 1,850 hertz."
QString spokenBounds(const edit::Rectangle& bounds, int rateHz);

} // namespace stemwright::ui
