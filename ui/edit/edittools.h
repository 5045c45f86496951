#pragma once

#include "ui/edit/drawnshape.h"

#include <QWidget>

class QButtonGroup;

namespace stemwright::ui {

/// The column of tools at the left of the lanes, of which one is chosen.
class EditTools : public QWidget {
    Q_OBJECT

public:
    explicit EditTools(QWidget* parent = nullptr);

    ToolKind kind() const;
    void choose(ToolKind kind);

Q_SIGNALS:
    void chosen(stemwright::ui::ToolKind kind);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcons();

    QButtonGroup* m_buttons;
};

} // namespace stemwright::ui
