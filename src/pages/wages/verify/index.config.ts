/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '核对工资清单' }
