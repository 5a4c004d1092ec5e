// Forty elements, as a page of results makes them.
const numbers = ['250871', '250854', '241792', '241436', '240205'];
const list = document.querySelector('.list');
for (let count = 0; count < 40; count += 1) {
  const element = document.createElement('vacancy-notice');
  element.toggleAttribute('compact', true);
  element.setAttribute('src', `../samples/${numbers[count % numbers.length]}.txt`);
  list.append(element);
}
