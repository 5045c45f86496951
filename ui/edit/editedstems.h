#pragma once

#include "engine/edit/editedsource.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace stemwright::ui {

class StrokeModel;

/// Puts the corrections of the open song before its stems, and lets them follow what is corrected further.
///
/// Thread  the GUI thread.
class EditedStems : public QObject {
    Q_OBJECT

public:
    /// `strokes` outlives it.
    explicit EditedStems(const StrokeModel& strokes);

    /// These stems of the open song, corrected; follows the strokes as long as anybody has it.
    std::shared_ptr<edit::EditedSource> correct(std::shared_ptr<mix::Source> stems, const QStringList& names);
    /// What correct() gave, as it is corrected now: what is exported stays the same to its end.
    std::shared_ptr<mix::Source> frozen(const std::shared_ptr<mix::Source>& corrected) const;

private:
    void follow();

    const StrokeModel& m_strokes;
    std::vector<std::weak_ptr<edit::EditedSource>> m_sources;
};

} // namespace stemwright::ui
