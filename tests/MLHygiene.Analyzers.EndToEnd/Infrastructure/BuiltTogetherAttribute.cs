using System;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>Marks a consumer that the <see cref="Workbench"/> builds with all others, since its tests only look at it.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class BuiltTogetherAttribute : Attribute;
