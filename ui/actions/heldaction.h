#pragma once

#include <QObject>

#include <optional>

class QAction;
class QKeyEvent;

namespace stemwright::ui {

/// Makes an action one that lasts as long as its key is held. By the menu it is switched on and off, for whoever has no key to hold.
///
/// It ends as well when the program loses the keyboard, as the key's release then comes to somebody else, and when the action is disabled.
class HeldAction : public QObject {
    Q_OBJECT

public:
    /// Whose keys any may be; `action` outlives this.
    HeldAction(QAction& action, QObject* parent);

    bool isOn() const { return m_isOn; }

Q_SIGNALS:
    void switched(bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void noteKey(const QKeyEvent& event);
    void trigger();
    void set(bool on);

    QAction& m_action;
    std::optional<int> m_key; ///< of the action's, that is down
    bool m_isOn = false;
};

} // namespace stemwright::ui
