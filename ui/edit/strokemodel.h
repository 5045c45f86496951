#pragma once

#include "engine/edit/stroke.h"

#include <QObject>

#include <vector>

namespace stemwright::ui {

/// The corrections of the open song, in the order in which they are carried out.
///
/// Thread  the GUI thread.
class StrokeModel : public QObject {
    Q_OBJECT

public:
    const std::vector<edit::Stroke>& strokes() const { return m_strokes; }
    /// Such as edit::checkStrokes() takes.
    void setStrokes(std::vector<edit::Stroke> strokes);

Q_SIGNALS:
    void changed();

private:
    std::vector<edit::Stroke> m_strokes;
};

} // namespace stemwright::ui
