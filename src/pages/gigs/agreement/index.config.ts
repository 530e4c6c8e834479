/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '先说好再干' }
