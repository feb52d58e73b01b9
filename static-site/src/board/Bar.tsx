export const Bar = () => <header class="bar"><a class="bar__name" href="#/">Truckroll</a></header>
