export const BoardView = () => <main class="cols" />
