namespace ProvincialNewsPortal.Web.Tests.Validators;

/// <summary>A test that needs the tools of tests/Validators; skipped by name where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = Tools.Absent;
}

/// <summary>The same of one kind of check that needs more than npm's packages.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute(string kind) => Skip = Tools.Absent ?? Tools.AbsentFor(kind);
}
