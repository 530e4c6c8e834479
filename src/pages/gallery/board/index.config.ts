/** Settings of the gallery's page. */
export default { navigationBarTitleText: '组件样板' }
