#pragma once

#include "engine/edit/stroke.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QUndoStack;

namespace stemwright::ui {

class MixerModel;

/// How the next correction is made: to which stem, how strongly, with how soft an edge; undo, and the way out.
class EditBar : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the bar.
    EditBar(const MixerModel& mixer, QUndoStack& stack, QWidget* parent = nullptr);

    QString target() const; ///< of the stem that is moved to
    void setTarget(const QString& target);
    double strength() const;
    void showStrength(double strength);
    edit::Edge edge() const;
    void setBrushShown(bool shown);

Q_SIGNALS:
    void targetChosen();
    void strengthChosen(double strength);
    void brushChosen(double pixels); ///< across
    void doneRequested();

private:
    void fillTargets();
    QWidget* labelled(const QString& text, QWidget* control);

    const MixerModel& m_mixer;
    QComboBox* m_target;
    QSlider* m_strength;
    QLabel* m_strengthText;
    QComboBox* m_edge;
    QComboBox* m_size;
    QWidget* m_sizeGroup;
    QPushButton* m_undo;
};

} // namespace stemwright::ui
